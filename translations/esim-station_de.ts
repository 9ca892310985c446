<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>Den Ordner, seine Berechtigungen und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>The file could not be created (%1).</source>
        <translation>Die Datei konnte nicht angelegt werden (%1).</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>Die Datei konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The file could not be put in its place (%1).</source>
        <translation>Die Datei konnte nicht an ihren Platz gebracht werden (%1).</translation>
    </message>
    <message>
        <source>The file is there, but its folder could not be synced (%1).</source>
        <translation>Die Datei ist vorhanden, aber ihr Ordner konnte nicht synchronisiert werden (%1).</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>The card in %1 refused the command (%2). If it happens again, take another card.</source>
        <translation>Die Karte in %1 hat den Befehl abgelehnt (%2). Falls das erneut geschieht, eine andere Karte nehmen.</translation>
    </message>
    <message>
        <source>The card in %1 is not an eSIM chip. Put in an eUICC; if it is one, add its ISD-R AID to the settings.</source>
        <translation>Die Karte in %1 ist kein eSIM-Chip. Eine eUICC einlegen; falls es doch eine ist, deren ISD-R-AID in den Einstellungen ergänzen.</translation>
    </message>
    <message>
        <source>The card in %1 was pulled out or lost contact. Put it in again and leave it there.</source>
        <translation>Die Karte in %1 wurde herausgezogen oder hat den Kontakt verloren. Die Karte wieder einlegen und stecken lassen.</translation>
    </message>
    <message>
        <source>Another program reset the card in %1. Close other smart card programs and try again.</source>
        <translation>Ein anderes Programm hat die Karte in %1 zurückgesetzt. Andere Smartcard-Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The card in %1 does not answer. Check that it lies the right way round, then try another card.</source>
        <translation>Die Karte in %1 antwortet nicht. Prüfen, ob sie richtig herum liegt, dann eine andere Karte versuchen.</translation>
    </message>
    <message>
        <source>The smart card service does not run, so %1 cannot be reached. Start the service (pcscd).</source>
        <translation>Der Smartcard-Dienst läuft nicht, daher ist %1 nicht erreichbar. Den Dienst (pcscd) starten.</translation>
    </message>
    <message>
        <source>The reader %1 is gone. Check its cable, then plug it in again.</source>
        <translation>Der Leser %1 ist nicht mehr da. Das Kabel prüfen, dann den Leser wieder anschließen.</translation>
    </message>
    <message>
        <source>Another program is using the reader %1. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt den Leser %1. Dieses Programm schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The card in %1 did not finish its answer within the limits. Take it out and put it in again.</source>
        <translation>Die Karte in %1 hat ihre Antwort nicht innerhalb der Grenzen beendet. Die Karte herausnehmen und wieder einlegen.</translation>
    </message>
    <message>
        <source>This user may not use the reader %1. Ask the administrator for access to smart cards.</source>
        <translation>Dieser Benutzer darf den Leser %1 nicht verwenden. Den Administrator um Zugriff auf Smartcards bitten.</translation>
    </message>
    <message>
        <source>The program that speaks to the reader %1 failed. Try again; if it stays so, reinstall the station.</source>
        <translation>Das Programm für die Verbindung zum Leser %1 ist fehlgeschlagen. Erneut versuchen; falls es dabei bleibt, die Station neu installieren.</translation>
    </message>
    <message>
        <source>The card in %1 answered in a way that cards may not. Take another card.</source>
        <translation>Die Karte in %1 hat auf eine für Karten unzulässige Weise geantwortet. Eine andere Karte nehmen.</translation>
    </message>
    <message>
        <source>A card host and the station do not understand each other.</source>
        <translation>Ein Kartenhost und die Station verstehen einander nicht.</translation>
    </message>
    <message>
        <source>Reinstall the station, so that its parts fit together.</source>
        <translation>Die Station neu installieren, damit ihre Teile zusammenpassen.</translation>
    </message>
    <message>
        <source>This user may not use the smart card readers.</source>
        <translation>Dieser Benutzer darf die Kartenleser nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask the administrator for access to smart cards.</source>
        <translation>Den Administrator um Zugriff auf Smartcards bitten.</translation>
    </message>
    <message>
        <source>The smart card service does not run.</source>
        <translation>Der Smartcard-Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Install pcscd and start it; the station sees it by itself.</source>
        <translation>pcscd installieren und starten; die Station erkennt es von selbst.</translation>
    </message>
    <message>
        <source>Name the readers to use in the settings, under [card] readers.</source>
        <translation>Die zu verwendenden Leser in den Einstellungen angeben, unter [card] readers.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers cannot be started.</source>
        <translation>Das Programm für die Verbindung zu den Lesern kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Reinstall the station.</source>
        <translation>Die Station neu installieren.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers ended unexpectedly.</source>
        <translation>Das Programm für die Verbindung zu den Lesern wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>It is started again by itself; if this stays, reinstall the station.</source>
        <translation>Es wird von selbst neu gestartet; falls es dabei bleibt, die Station neu installieren.</translation>
    </message>
    <message>
        <source>The program that speaks to the reader %1 cannot be confined on this system. It needs a Linux kernel that filters system calls (seccomp).</source>
        <translation>Das Programm für die Verbindung zum Leser %1 lässt sich auf diesem System nicht abschotten. Nötig ist ein Linux-Kernel, der Systemaufrufe filtert (seccomp).</translation>
    </message>
    <message>
        <source>The program that speaks to the readers cannot be confined on this system, so it does not run.</source>
        <translation>Das Programm für die Verbindung zu den Lesern lässt sich auf diesem System nicht abschotten, daher läuft es nicht.</translation>
    </message>
    <message>
        <source>It needs a Linux kernel that filters system calls (seccomp). In a container, allow it there too.</source>
        <translation>Nötig ist ein Linux-Kernel, der Systemaufrufe filtert (seccomp). In einem Container muss das ebenfalls erlaubt sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) cannot be watched: 16 is the most.</source>
        <translation>
            <numerusform>%n Leser kann nicht überwacht werden: Höchstens 16 sind möglich.</numerusform>
            <numerusform>%n Leser können nicht überwacht werden: Höchstens 16 sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The smart card service does not answer any more.</source>
        <translation>Der Smartcard-Dienst antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>It is asked again by itself. If this stays, unplug the reader that was used last, or start pcscd again.</source>
        <translation>Er wird von selbst wieder gefragt. Bleibt es dabei, ziehen Sie den zuletzt benutzten Leser ab oder starten Sie pcscd neu.</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The carrier does not know this fleet</source>
        <translation>Der Netzanbieter kennt diese Fleet nicht</translation>
    </message>
    <message>
        <source>Check the fleet in the recipe or manifest against the carrier's console.</source>
        <translation>Die Fleet in Rezept oder Manifest mit der Konsole des Netzanbieters abgleichen.</translation>
    </message>
    <message>
        <source>The SIM has no fleet, so it cannot be switched on</source>
        <translation>Die SIM hat keine Fleet und kann daher nicht eingeschaltet werden</translation>
    </message>
    <message>
        <source>Name a fleet in the recipe or manifest.</source>
        <translation>Eine Fleet im Rezept oder Manifest angeben.</translation>
    </message>
    <message>
        <source>The SIM cannot change to the wanted status from the one it has</source>
        <translation>Die SIM kann aus ihrem jetzigen Status nicht in den gewünschten wechseln</translation>
    </message>
    <message>
        <source>Look at the SIM in the carrier's console.</source>
        <translation>Die SIM in der Konsole des Netzanbieters ansehen.</translation>
    </message>
    <message>
        <source>The carrier refused the account or its secret</source>
        <translation>Der Netzanbieter hat das Konto oder dessen Geheimnis abgelehnt</translation>
    </message>
    <message>
        <source>Check account and secret in the settings.</source>
        <translation>Konto und Geheimnis in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>This carrier account may not do that</source>
        <translation>Dieses Konto beim Netzanbieter ist dazu nicht berechtigt</translation>
    </message>
    <message>
        <source>Use an account with Super SIM; test credentials and trial accounts cannot.</source>
        <translation>Ein Konto mit Super SIM verwenden; mit Test-Zugangsdaten und Probekonten geht es nicht.</translation>
    </message>
    <message>
        <source>The carrier does not know what was asked for</source>
        <translation>Der Netzanbieter kennt das Angefragte nicht</translation>
    </message>
    <message>
        <source>Check that the settings name the account that owns it.</source>
        <translation>Prüfen, ob die Einstellungen das Konto nennen, dem es gehört.</translation>
    </message>
    <message>
        <source>The carrier says that this collides with something else</source>
        <translation>Der Netzanbieter meldet einen Konflikt mit etwas anderem</translation>
    </message>
    <message>
        <source>Look at the profile and its SIM in the carrier's console.</source>
        <translation>Das Profil und seine SIM in der Konsole des Netzanbieters ansehen.</translation>
    </message>
    <message>
        <source>The carrier is busy</source>
        <translation>Der Netzanbieter ist ausgelastet</translation>
    </message>
    <message>
        <source>The station tries again by itself.</source>
        <translation>Die Station versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The carrier has trouble of its own</source>
        <translation>Der Netzanbieter hat selbst eine Störung</translation>
    </message>
    <message>
        <source>The station asks again later.</source>
        <translation>Die Station fragt später erneut an.</translation>
    </message>
    <message>
        <source>The carrier's address sends us elsewhere</source>
        <translation>Die Adresse des Netzanbieters leitet an eine andere Stelle weiter</translation>
    </message>
    <message>
        <source>Check base_url in the settings.</source>
        <translation>base_url in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The carrier refused the request</source>
        <translation>Der Netzanbieter hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Look at the carrier's words; the same request will fail again.</source>
        <translation>Die Meldung des Netzanbieters lesen; dieselbe Anfrage wird wieder fehlschlagen.</translation>
    </message>
    <message>
        <source>The carrier's answer is not one we know</source>
        <translation>Die Antwort des Netzanbieters ist unbekannt</translation>
    </message>
    <message>
        <source>The SIM identifier of this unit is not one.</source>
        <translation>Die SIM-Kennung dieser Einheit ist keine gültige SIM-Kennung.</translation>
    </message>
    <message>
        <source>Reconcile the unit with the carrier.</source>
        <translation>Die Einheit mit dem Netzanbieter abgleichen.</translation>
    </message>
    <message>
        <source>The carrier does not know the fleet "%1".</source>
        <translation>Der Netzanbieter kennt die Fleet „%1“ nicht.</translation>
    </message>
    <message>
        <source>The carrier's answer about the SIM cannot be read.</source>
        <translation>Die Antwort des Netzanbieters zur SIM ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The carrier has not set up the SIM yet; it is still "%1".</source>
        <translation>Der Netzanbieter hat die SIM noch nicht eingerichtet; sie ist noch „%1“.</translation>
    </message>
    <message>
        <source>Check the carrier's address, the "ca" setting and this computer's clock.</source>
        <translation>Die Adresse des Netzanbieters, die Einstellung „ca“ und die Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Check this computer's network connection.</source>
        <translation>Die Netzwerkverbindung dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The station finds out by itself what became of the request.</source>
        <translation>Die Station klärt von selbst, was aus der Anfrage geworden ist.</translation>
    </message>
    <message>
        <source>The carrier's login server gave no token that can be used.</source>
        <translation>Der Anmeldeserver des Netzanbieters hat kein brauchbares Token geliefert.</translation>
    </message>
    <message>
        <source>Check token_url in the settings.</source>
        <translation>token_url in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The carrier's address is missing or is not a web address.</source>
        <translation>Die Adresse des Netzanbieters fehlt oder ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The carrier's address is not encrypted.</source>
        <translation>Die Adresse des Netzanbieters ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Write https:// instead of http://. Plain http is for servers on this computer only.</source>
        <translation>https:// statt http:// schreiben. Einfaches http ist nur für Server auf diesem Computer vorgesehen.</translation>
    </message>
    <message>
        <source>The carrier's address holds a user name, a '?' or a '#'.</source>
        <translation>Die Adresse des Netzanbieters enthält einen Benutzernamen, ein '?' oder ein '#'.</translation>
    </message>
    <message>
        <source>Keep the host and path only; the account has its own setting.</source>
        <translation>Nur Host und Pfad behalten; das Konto hat eine eigene Einstellung.</translation>
    </message>
    <message>
        <source>The carrier account is missing or not an account name.</source>
        <translation>Das Konto beim Netzanbieter fehlt oder ist kein Kontoname.</translation>
    </message>
    <message>
        <source>Copy the account SID, API key SID or client id from the carrier's console.</source>
        <translation>Die Account-SID, API-Key-SID oder Client-ID aus der Konsole des Netzanbieters kopieren.</translation>
    </message>
    <message>
        <source>The carrier secret is empty or holds blanks or line ends.</source>
        <translation>Das Geheimnis für den Netzanbieter ist leer oder enthält Leerzeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Store the secret again, without blanks and on one line.</source>
        <translation>Das Geheimnis erneut speichern, ohne Leerzeichen und in einer Zeile.</translation>
    </message>
    <message>
        <source>The request time-out is out of range.</source>
        <translation>Das Zeitlimit für Anfragen liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>Choose between 1 and 600 seconds.</source>
        <translation>Einen Wert zwischen 1 und 600 Sekunden wählen.</translation>
    </message>
    <message>
        <source>The number of requests at once is out of range.</source>
        <translation>Die Anzahl gleichzeitiger Anfragen liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>Choose between 1 and 64.</source>
        <translation>Einen Wert zwischen 1 und 64 wählen.</translation>
    </message>
    <message>
        <source>The waiting times for the carrier contradict each other.</source>
        <translation>Die Wartezeiten für den Netzanbieter widersprechen einander.</translation>
    </message>
    <message>
        <source>Leave out poll_interval_ms to use the built-in times.</source>
        <translation>poll_interval_ms weglassen, um die eingebauten Zeiten zu verwenden.</translation>
    </message>
    <message>
        <source>Do not use this profile; ask the carrier about it.</source>
        <translation>Dieses Profil nicht verwenden; beim Netzanbieter nachfragen.</translation>
    </message>
    <message>
        <source>The carrier's answer holds no profile identifier.</source>
        <translation>Die Antwort des Netzanbieters enthält keine Profilkennung.</translation>
    </message>
    <message>
        <source>The carrier's server address for this profile is not an address.</source>
        <translation>Die Serveradresse des Netzanbieters für dieses Profil ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>The carrier's matching ID holds characters that none may have.</source>
        <translation>Die Matching-ID des Netzanbieters enthält unzulässige Zeichen.</translation>
    </message>
    <message>
        <source>The profile has neither an EID nor a matching ID.</source>
        <translation>Das Profil hat weder eine EID noch eine Matching-ID.</translation>
    </message>
    <message>
        <source>The profile's address and matching ID make no activation code.</source>
        <translation>Adresse und Matching-ID des Profils ergeben keinen Aktivierungscode.</translation>
    </message>
    <message>
        <source>The carrier's activation code is not an activation code.</source>
        <translation>Der Aktivierungscode des Netzanbieters ist kein gültiger Aktivierungscode.</translation>
    </message>
    <message>
        <source>The carrier's activation code names another server than the profile.</source>
        <translation>Der Aktivierungscode des Netzanbieters nennt einen anderen Server als das Profil.</translation>
    </message>
    <message>
        <source>The carrier's activation code names another matching ID than the profile.</source>
        <translation>Der Aktivierungscode des Netzanbieters nennt eine andere Matching-ID als das Profil.</translation>
    </message>
    <message>
        <source>The carrier's ICCID is not one, or was rounded on its way.</source>
        <translation>Die ICCID des Netzanbieters ist keine gültige ICCID oder wurde unterwegs gerundet.</translation>
    </message>
    <message>
        <source>The carrier's SIM identifier is not one.</source>
        <translation>Die SIM-Kennung des Netzanbieters ist keine gültige SIM-Kennung.</translation>
    </message>
    <message>
        <source>The carrier names a profile status that this station does not know.</source>
        <translation>Der Netzanbieter nennt einen Profilstatus, den diese Station nicht kennt.</translation>
    </message>
    <message>
        <source>The carrier's EID for this profile is not an EID.</source>
        <translation>Die EID des Netzanbieters für dieses Profil ist keine gültige EID.</translation>
    </message>
    <message>
        <source>The carrier calls the profile available, but its ICCID, SIM or server address is missing.</source>
        <translation>Der Netzanbieter nennt das Profil verfügbar, aber ICCID, SIM oder Serveradresse fehlt.</translation>
    </message>
    <message>
        <source>The carrier's list of profiles cannot be read.</source>
        <translation>Die Profilliste des Netzanbieters ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The carrier's list continues at an address that is not one of its lists.</source>
        <translation>Die Liste des Netzanbieters geht an einer Adresse weiter, die nicht zu seinen Listen gehört.</translation>
    </message>
    <message>
        <source>The carrier's list goes round in a circle.</source>
        <translation>Die Liste des Netzanbieters läuft im Kreis.</translation>
    </message>
    <message>
        <source>The carrier's list does not end.</source>
        <translation>Die Liste des Netzanbieters endet nicht.</translation>
    </message>
    <message>
        <source>There is nothing to reserve for this unit.</source>
        <translation>Für diese Einheit gibt es nichts zu reservieren.</translation>
    </message>
    <message>
        <source>A reservation needs an EID, or the mode matching-id.</source>
        <translation>Eine Reservierung braucht eine EID oder den Modus matching-id.</translation>
    </message>
    <message>
        <source>The carrier reserved a profile for another EID than the one asked for.</source>
        <translation>Der Netzanbieter hat ein Profil für eine andere als die angefragte EID reserviert.</translation>
    </message>
    <message>
        <source>The carrier's answer does not name the EID it reserved for.</source>
        <translation>Die Antwort des Netzanbieters nennt die EID nicht, für die reserviert wurde.</translation>
    </message>
    <message>
        <source>Compare this account with the carrier's console before going on.</source>
        <translation>Vor dem Fortfahren dieses Konto mit der Konsole des Netzanbieters abgleichen.</translation>
    </message>
    <message>
        <source>The reservation's identifier is not one.</source>
        <translation>Die Kennung der Reservierung ist ungültig.</translation>
    </message>
    <message>
        <source>The carrier answered with another profile than the one asked for.</source>
        <translation>Der Netzanbieter hat mit einem anderen als dem angefragten Profil geantwortet.</translation>
    </message>
    <message>
        <source>The fleet's name cannot be a fleet's name.</source>
        <translation>Der Name der Fleet ist als Fleet-Name nicht möglich.</translation>
    </message>
    <message>
        <source>Check the fleet in the recipe or manifest.</source>
        <translation>Die Fleet im Rezept oder Manifest prüfen.</translation>
    </message>
    <message>
        <source>The carrier account at %1 is reachable.</source>
        <translation>Das Konto beim Netzanbieter unter %1 ist erreichbar.</translation>
    </message>
    <message>
        <source>Fleet %1 found.</source>
        <translation>Fleet %1 gefunden.</translation>
    </message>
    <message>
        <source>Fleets %1 found.</source>
        <translation>Fleets %1 gefunden.</translation>
    </message>
    <message>
        <source>Write it like https://carrier.example.com.</source>
        <translation>In der Form https://carrier.example.com schreiben.</translation>
    </message>
    <message>
        <source>The address for callbacks is not one the carrier can call.</source>
        <translation>Die Adresse für Callbacks ist keine, die der Netzanbieter aufrufen kann.</translation>
    </message>
    <message>
        <source>Write the public https:// address that leads to this station, without a user name.</source>
        <translation>Die öffentliche https://-Adresse eintragen, die zu dieser Station führt, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>The secret for callbacks is empty.</source>
        <translation>Das Geheimnis für Callbacks ist leer.</translation>
    </message>
    <message>
        <source>Store the auth token or webhook secret again.</source>
        <translation>Das Auth-Token oder Webhook-Geheimnis erneut speichern.</translation>
    </message>
    <message>
        <source>The station cannot listen for callbacks.</source>
        <translation>Die Station kann keine Callbacks empfangen.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program that uses it.</source>
        <translation>Einen anderen Port wählen oder das andere Programm beenden, das ihn verwendet.</translation>
    </message>
    <message>
        <source>It says which ICCID was ordered for which unit, so nothing is ordered without it. Put back the file from your backup of the data folder.</source>
        <translation>Darin steht, welche ICCID für welche Einheit bestellt wurde; ohne sie wird nichts bestellt. Die Datei aus der Sicherung des Datenordners zurückspielen.</translation>
    </message>
    <message>
        <source>The file of allotted ICCIDs cannot be written.</source>
        <translation>Die Datei der zugeteilten ICCIDs kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the data folder has room and belongs to you. Nothing was ordered.</source>
        <translation>Prüfen, ob der Datenordner Platz hat und Ihnen gehört. Es wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>Another program uses the file of allotted ICCIDs.</source>
        <translation>Ein anderes Programm verwendet die Datei der zugeteilten ICCIDs.</translation>
    </message>
    <message>
        <source>End the other station that works in this data folder.</source>
        <translation>Die andere Station beenden, die in diesem Datenordner arbeitet.</translation>
    </message>
    <message>
        <source>Line %1 of the allotted ICCIDs is damaged or missing.</source>
        <translation>Zeile %1 der zugeteilten ICCIDs ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>This is not a file of allotted ICCIDs.</source>
        <translation>Das ist keine Datei mit zugeteilten ICCIDs.</translation>
    </message>
    <message>
        <source>The file of allotted ICCIDs was written by another version of this program.</source>
        <translation>Die Datei der zugeteilten ICCIDs wurde von einer anderen Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Line %1 of the allotted ICCIDs makes no sense.</source>
        <translation>Zeile %1 der zugeteilten ICCIDs ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The matching IDs of the allotted ICCIDs cannot be opened with this station's key.</source>
        <translation>Die Matching-IDs der zugeteilten ICCIDs können mit dem Schlüssel dieser Station nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The order has no identifier that can be kept.</source>
        <translation>Die Bestellung hat keine Kennung, die gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The same order was made for another EID before.</source>
        <translation>Dieselbe Bestellung wurde schon einmal für eine andere EID aufgegeben.</translation>
    </message>
    <message>
        <source>All ICCIDs of the inventory are used up.</source>
        <translation>Alle ICCIDs des Bestands sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Add new ICCIDs to the inventory file, then retry.</source>
        <translation>Neue ICCIDs in die Bestandsdatei eintragen, dann wiederholen.</translation>
    </message>
    <message>
        <source>This order was given up before, and its ICCID has gone to another.</source>
        <translation>Diese Bestellung wurde früher verworfen, und ihre ICCID ging an eine andere.</translation>
    </message>
    <message>
        <source>This ICCID was not allotted.</source>
        <translation>Diese ICCID wurde nicht zugeteilt.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer is not one we know.</source>
        <translation>Die Antwort des SM-DP+ ist unbekannt.</translation>
    </message>
    <message>
        <source>This station has not ordered this ICCID.</source>
        <translation>Diese Station hat diese ICCID nicht bestellt.</translation>
    </message>
    <message>
        <source>Check that the data folder is the one of the station that ordered it.</source>
        <translation>Prüfen, ob der Datenordner der der Station ist, die sie bestellt hat.</translation>
    </message>
    <message>
        <source>The order of ICCID %1 is not confirmed.</source>
        <translation>Die Bestellung der ICCID %1 ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The order of ICCID %1 is cancelled.</source>
        <translation>Die Bestellung der ICCID %1 ist storniert.</translation>
    </message>
    <message>
        <source>The profile with ICCID %1 is released.</source>
        <translation>Das Profil mit der ICCID %1 ist freigegeben.</translation>
    </message>
    <message>
        <source>The SM-DP+ at %1 is reachable.</source>
        <translation>Der SM-DP+ unter %1 ist erreichbar.</translation>
    </message>
    <message>
        <source>ICCIDs left in the inventory: %1.</source>
        <translation>Verbleibende ICCIDs im Bestand: %1.</translation>
    </message>
    <message>
        <source>No ICCID is left in the inventory: add new ones before reserving more.</source>
        <translation>Im Bestand ist keine ICCID mehr: neue eintragen, bevor weiter reserviert wird.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Each line holds one ICCID, and after a comma its profile type if you want one. Nothing was ordered.</source>
        <translation>Jede Zeile enthält eine ICCID und, falls gewünscht, nach einem Komma ihren Profiltyp. Es wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>This line has more than two columns.</source>
        <translation>Diese Zeile hat mehr als zwei Spalten.</translation>
    </message>
    <message>
        <source>"%1" is not an ICCID of 18 to 20 digits.</source>
        <translation>„%1“ ist keine ICCID mit 18 bis 20 Ziffern.</translation>
    </message>
    <message>
        <source>The ICCID %1 is here twice.</source>
        <translation>Die ICCID %1 kommt hier zweimal vor.</translation>
    </message>
    <message>
        <source>The profile type holds blanks or is too long.</source>
        <translation>Der Profiltyp enthält Leerzeichen oder ist zu lang.</translation>
    </message>
    <message>
        <source>The inventory has more than 1,000,000 rows.</source>
        <translation>Der Bestand hat mehr als 1.000.000 Zeilen.</translation>
    </message>
    <message>
        <source>Split the file and add the next part when this one is used up.</source>
        <translation>Die Datei aufteilen und den nächsten Teil hinzufügen, wenn dieser aufgebraucht ist.</translation>
    </message>
    <message>
        <source>The inventory holds no ICCID.</source>
        <translation>Der Bestand enthält keine ICCID.</translation>
    </message>
    <message>
        <source>Write one ICCID on each line, below the header iccid.</source>
        <translation>Eine ICCID pro Zeile schreiben, unter die Kopfzeile iccid.</translation>
    </message>
    <message>
        <source>The inventory of ICCIDs cannot be read.</source>
        <translation>Der Bestand an ICCIDs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Den Pfad und den Eigentümer der Datei prüfen.</translation>
    </message>
    <message>
        <source>The inventory is larger than 64 MiB.</source>
        <translation>Der Bestand ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The requester identifier is missing or holds blanks.</source>
        <translation>Die Kennung des Anfragenden fehlt oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>Write the functionRequesterIdentifier that the SM-DP+'s operator gave you, often an OID.</source>
        <translation>Den functionRequesterIdentifier eintragen, den der Betreiber des SM-DP+ mitgeteilt hat, oft eine OID.</translation>
    </message>
    <message>
        <source>ES2+ needs a client certificate.</source>
        <translation>ES2+ braucht ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Name the PEM file of the certificate, and its key as secret.</source>
        <translation>Die PEM-Datei des Zertifikats angeben und seinen Schlüssel als Geheimnis.</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing or is not a host name.</source>
        <translation>Die Adresse des SM-DP+ fehlt oder ist kein Hostname.</translation>
    </message>
    <message>
        <source>Write the address that goes into activation codes, like smdp.example.com.</source>
        <translation>Die Adresse eintragen, die in die Aktivierungscodes kommt, wie smdp.example.com.</translation>
    </message>
    <message>
        <source>"%1" is not a version of the protocol.</source>
        <translation>„%1“ ist keine Version des Protokolls.</translation>
    </message>
    <message>
        <source>Write it like 2.2.0.</source>
        <translation>In der Form 2.2.0 schreiben.</translation>
    </message>
    <message>
        <source>Copy it as the SM-DP+'s operator writes it.</source>
        <translation>So übernehmen, wie der Betreiber des SM-DP+ es schreibt.</translation>
    </message>
    <message>
        <source>The file with your ICCIDs is not named.</source>
        <translation>Die Datei mit Ihren ICCIDs ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Write the path of a CSV file with the column iccid.</source>
        <translation>Den Pfad einer CSV-Datei mit der Spalte iccid eintragen.</translation>
    </message>
    <message>
        <source>The ES2+ carrier was not put together properly.</source>
        <translation>Der ES2+-Netzanbieter wurde nicht richtig zusammengestellt.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Die Bestellung wurde storniert.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered with another ICCID than the one ordered.</source>
        <translation>Der SM-DP+ hat mit einer anderen ICCID als der bestellten geantwortet.</translation>
    </message>
    <message>
        <source>The SM-DP+ says that this order is in use, and does not say by whom.</source>
        <translation>Der SM-DP+ meldet, dass diese Bestellung in Verwendung ist, aber nicht, durch wen.</translation>
    </message>
    <message>
        <source>The SM-DP+ confirmed the order for another EID than the one asked for.</source>
        <translation>Der SM-DP+ hat die Bestellung für eine andere als die angefragte EID bestätigt.</translation>
    </message>
    <message>
        <source>The SM-DP+ confirmed the order under another matching ID than ours.</source>
        <translation>Der SM-DP+ hat die Bestellung unter einer anderen Matching-ID als der eigenen bestätigt.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer names an address that is none.</source>
        <translation>Die Antwort des SM-DP+ nennt eine ungültige Adresse.</translation>
    </message>
    <message>
        <source>%1, ICCID %2</source>
        <translation>%1, ICCID %2</translation>
    </message>
    <message>
        <source>Ask the SM-DP+'s operator about ICCID %1 before going on.</source>
        <translation>Beim Betreiber des SM-DP+ nach der ICCID %1 fragen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Check the inventory file with the SM-DP+'s operator.</source>
        <translation>Die Bestandsdatei mit dem Betreiber des SM-DP+ prüfen.</translation>
    </message>
    <message>
        <source>Check account and certificate in the settings with the SM-DP+'s operator.</source>
        <translation>Konto und Zertifikat in den Einstellungen mit dem Betreiber des SM-DP+ prüfen.</translation>
    </message>
    <message>
        <source>Check profile_type in the settings and the inventory with the SM-DP+'s operator.</source>
        <translation>profile_type in den Einstellungen und den Bestand mit dem Betreiber des SM-DP+ prüfen.</translation>
    </message>
    <message>
        <source>Show these words to the SM-DP+'s operator; the same request will fail again.</source>
        <translation>Diesen Wortlaut dem Betreiber des SM-DP+ zeigen; dieselbe Anfrage wird wieder fehlschlagen.</translation>
    </message>
    <message>
        <source>The station orders another profile by itself.</source>
        <translation>Die Station bestellt selbsttätig ein anderes Profil.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept this requester</source>
        <translation>Der SM-DP+ akzeptiert diesen Anfragenden nicht</translation>
    </message>
    <message>
        <source>The SM-DP+ has trouble of its own</source>
        <translation>Der SM-DP+ hat selbst eine Störung</translation>
    </message>
    <message>
        <source>The SM-DP+ is busy</source>
        <translation>Der SM-DP+ ist ausgelastet</translation>
    </message>
    <message>
        <source>The SM-DP+ took longer than the request may live</source>
        <translation>Der SM-DP+ hat länger gebraucht, als die Anfrage gültig ist</translation>
    </message>
    <message>
        <source>The SM-DP+ does not understand the request</source>
        <translation>Der SM-DP+ versteht die Anfrage nicht</translation>
    </message>
    <message>
        <source>The SM-DP+ wants an EID for this order</source>
        <translation>Der SM-DP+ verlangt für diese Bestellung eine EID</translation>
    </message>
    <message>
        <source>Reserve by EID, or ask the SM-DP+'s operator.</source>
        <translation>Nach EID reservieren oder beim Betreiber des SM-DP+ nachfragen.</translation>
    </message>
    <message>
        <source>The SM-DP+ keeps this profile for another EID</source>
        <translation>Der SM-DP+ hält dieses Profil für eine andere EID zurück</translation>
    </message>
    <message>
        <source>This ICCID is not ours to order</source>
        <translation>Diese ICCID darf von hier nicht bestellt werden</translation>
    </message>
    <message>
        <source>The profile with this ICCID is already in use</source>
        <translation>Das Profil mit dieser ICCID ist schon in Verwendung</translation>
    </message>
    <message>
        <source>The profile with this ICCID cannot be released</source>
        <translation>Das Profil mit dieser ICCID kann nicht freigegeben werden</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know this ICCID</source>
        <translation>Der SM-DP+ kennt diese ICCID nicht</translation>
    </message>
    <message>
        <source>The SM-DP+ has no profile of this type left</source>
        <translation>Der SM-DP+ hat kein Profil dieses Typs mehr</translation>
    </message>
    <message>
        <source>Order more profiles from the SM-DP+'s operator.</source>
        <translation>Weitere Profile beim Betreiber des SM-DP+ bestellen.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept the profile type</source>
        <translation>Der SM-DP+ akzeptiert den Profiltyp nicht</translation>
    </message>
    <message>
        <source>The SM-DP+ says that the order's matching ID is in use</source>
        <translation>Der SM-DP+ meldet, dass die Matching-ID der Bestellung in Verwendung ist</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses the order's matching ID</source>
        <translation>Der SM-DP+ lehnt die Matching-ID der Bestellung ab</translation>
    </message>
    <message>
        <source>The order has ended at the SM-DP+</source>
        <translation>Die Bestellung ist beim SM-DP+ beendet</translation>
    </message>
    <message>
        <source>The SM-DP+ could not register the order at its discovery server</source>
        <translation>Der SM-DP+ konnte die Bestellung nicht bei seinem Suchdienst (SM-DS) anmelden</translation>
    </message>
    <message>
        <source>The SM-DP+ cannot reach the discovery server</source>
        <translation>Der SM-DP+ kann den Suchdienst (SM-DS) nicht erreichen</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the request</source>
        <translation>Der SM-DP+ hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The request expired at the SM-DP+</source>
        <translation>Die Anfrage ist beim SM-DP+ abgelaufen</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept this station's certificate or identifier</source>
        <translation>Der SM-DP+ akzeptiert das Zertifikat oder die Kennung dieser Station nicht</translation>
    </message>
    <message>
        <source>There is no ES2+ at the SM-DP+'s address</source>
        <translation>Unter der Adresse des SM-DP+ gibt es kein ES2+</translation>
    </message>
    <message>
        <source>Check the client certificate in the settings with whoever issued it.</source>
        <translation>Das Client-Zertifikat in den Einstellungen mit dessen Aussteller prüfen.</translation>
    </message>
    <message>
        <source>Nothing is lost: the station asks again by itself.</source>
        <translation>Nichts ist verloren: Die Station fragt von selbst noch einmal.</translation>
    </message>
</context>
<context>
    <name>crypto</name>
    <message>
        <source>A protected record cannot be opened with this station's key.</source>
        <translation>Ein geschützter Eintrag kann mit dem Schlüssel dieser Station nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Put back the key file that belongs to this data folder.</source>
        <translation>Die Schlüsseldatei zurücklegen, die zu diesem Datenordner gehört.</translation>
    </message>
    <message>
        <source>A secret could not be encrypted.</source>
        <translation>Ein Geheimnis konnte nicht verschlüsselt werden.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Card readers</source>
        <translation>Kartenleser</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) found.</source>
        <translation>
            <numerusform>%n Leser gefunden.</numerusform>
            <numerusform>%n Leser gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>Kein Kartenleser angeschlossen.</translation>
    </message>
    <message>
        <source>Plug a reader in and look again.</source>
        <translation>Einen Leser anschließen und erneut nachsehen.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netzanbieter</translation>
    </message>
    <message>
        <source>No carrier is set up; only given activation codes can be used.</source>
        <translation>Kein Netzanbieter eingerichtet; nur vorgegebene Aktivierungscodes sind verwendbar.</translation>
    </message>
    <message>
        <source>Fill in [carrier] in the settings.</source>
        <translation>[carrier] in den Einstellungen ausfüllen.</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Fill in [labels] printer in the settings.</source>
        <translation>[labels] printer in den Einstellungen ausfüllen.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The journal is open and holds %1 events.</source>
        <translation>Das Journal ist geöffnet und enthält %1 Ereignisse.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>Die Uhr zeigt %1.</translation>
    </message>
    <message>
        <source>The clock shows the year %1.</source>
        <translation>Die Uhr zeigt das Jahr %1.</translation>
    </message>
    <message>
        <source>Set the clock: certificates are checked against it.</source>
        <translation>Die Uhr stellen: Zertifikate werden damit geprüft.</translation>
    </message>
    <message>
        <source>Work can go on; tell the server's keeper.</source>
        <translation>Die Arbeit kann weitergehen; den Betreuer des Servers informieren.</translation>
    </message>
    <message>
        <source>Confined: no network, no files, no other programs (system call filter).</source>
        <translation>Abgeschottet: kein Netzwerk, keine Dateien, keine anderen Programme (Filter für Systemaufrufe).</translation>
    </message>
    <message>
        <source>Confined: no network, no files, no other programs (system call filter and Landlock %1).</source>
        <translation>Abgeschottet: kein Netzwerk, keine Dateien, keine anderen Programme (Filter für Systemaufrufe und Landlock %1).</translation>
    </message>
    <message>
        <source>It may grow by %1 MiB.</source>
        <translation>Es darf um %1 MiB wachsen.</translation>
    </message>
    <message>
        <source>Card program</source>
        <translation>Kartenprogramm</translation>
    </message>
    <message>
        <source>No program speaks to real cards.</source>
        <translation>Kein Programm spricht mit echten Karten.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers says nothing.</source>
        <translation>Das Programm für die Verbindung zu den Lesern meldet sich nicht.</translation>
    </message>
    <message>
        <source>Restart the smart card service (pcscd) and look again.</source>
        <translation>Den Smartcard-Dienst (pcscd) neu starten und erneut nachsehen.</translation>
    </message>
</context>
<context>
    <name>esim</name>
    <message>
        <source>An SM-DP+ address is a host name such as smdp.example.com.</source>
        <translation>Eine SM-DP+-Adresse ist ein Hostname wie smdp.example.com.</translation>
    </message>
    <message>
        <source>An activation code looks like LPA:1$smdp.example.com$MATCHING-ID.</source>
        <translation>Ein Aktivierungscode sieht aus wie LPA:1$smdp.example.com$MATCHING-ID.</translation>
    </message>
    <message>
        <source>The port in the server address is not a port number.</source>
        <translation>Der Port in der Serveradresse ist keine Portnummer.</translation>
    </message>
    <message>
        <source>The server address is empty.</source>
        <translation>Die Serveradresse ist leer.</translation>
    </message>
    <message>
        <source>The server address is too long.</source>
        <translation>Die Serveradresse ist zu lang.</translation>
    </message>
    <message>
        <source>The server address is not a full host name.</source>
        <translation>Die Serveradresse ist kein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>The server address holds a character that no host name has.</source>
        <translation>Die Serveradresse enthält ein Zeichen, das in Hostnamen nicht vorkommt.</translation>
    </message>
    <message>
        <source>The server address is a number, not a host name.</source>
        <translation>Die Serveradresse ist eine Zahl, kein Hostname.</translation>
    </message>
    <message>
        <source>The matching ID holds a character other than letters, digits and '-'.</source>
        <translation>Die Matching-ID enthält andere Zeichen als Buchstaben, Ziffern und '-'.</translation>
    </message>
    <message>
        <source>The activation code is longer than 255 characters.</source>
        <translation>Der Aktivierungscode ist länger als 255 Zeichen.</translation>
    </message>
    <message>
        <source>The activation code does not begin with "1$".</source>
        <translation>Der Aktivierungscode beginnt nicht mit „1$“.</translation>
    </message>
    <message>
        <source>The activation code has no '$' before its matching ID.</source>
        <translation>Im Aktivierungscode fehlt das '$' vor der Matching-ID.</translation>
    </message>
    <message>
        <source>The OID in the activation code is not written in dotted digits.</source>
        <translation>Die OID im Aktivierungscode ist nicht in Ziffern mit Punkten geschrieben.</translation>
    </message>
    <message>
        <source>The confirmation code flag in the activation code is neither 1 nor empty.</source>
        <translation>Die Kennzeichnung für den Bestätigungscode im Aktivierungscode ist weder 1 noch leer.</translation>
    </message>
    <message>
        <source>An EID has 32 digits; this one has another form.</source>
        <translation>Eine EID hat 32 Ziffern; diese hat eine andere Form.</translation>
    </message>
    <message>
        <source>Copy the EID from its source again.</source>
        <translation>Die EID erneut aus ihrer Quelle kopieren.</translation>
    </message>
    <message>
        <source>An ICCID has 18 to 20 digits; this one has another form.</source>
        <translation>Eine ICCID hat 18 bis 20 Ziffern; diese hat eine andere Form.</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than it may be.</source>
        <translation>Die Antwort von %1 ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>The host %1 is not known on this network.</source>
        <translation>Der Host %1 ist in diesem Netzwerk nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The client certificate is not a certificate.</source>
        <translation>Das Client-Zertifikat ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>It must be a PEM file that begins with BEGIN CERTIFICATE.</source>
        <translation>Es muss eine PEM-Datei sein, die mit BEGIN CERTIFICATE beginnt.</translation>
    </message>
    <message>
        <source>The client's private key cannot be read.</source>
        <translation>Der private Schlüssel des Clients kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It must be a PEM key without password. Protect it by its file's mode instead.</source>
        <translation>Es muss ein PEM-Schlüssel ohne Passwort sein. Ihn stattdessen über die Zugriffsrechte der Datei schützen.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>Name the certificate and the key that were made together.</source>
        <translation>Das Zertifikat und den Schlüssel angeben, die zusammen erzeugt wurden.</translation>
    </message>
    <message>
        <source>The client's private key is of a kind that TLS cannot use here.</source>
        <translation>Der private Schlüssel des Clients ist von einer Art, die TLS hier nicht verwenden kann.</translation>
    </message>
    <message>
        <source>Use an RSA key or one on an elliptic curve.</source>
        <translation>Einen RSA-Schlüssel oder einen auf einer elliptischen Kurve verwenden.</translation>
    </message>
    <message>
        <source>The client certificate is not valid before %1.</source>
        <translation>Das Client-Zertifikat ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Die Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The client certificate ended on %1.</source>
        <translation>Das Client-Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one.</source>
        <translation>Beim Aussteller ein neues anfordern.</translation>
    </message>
    <message>
        <source>%1 does not accept this station's certificate.</source>
        <translation>%1 akzeptiert das Zertifikat dieser Station nicht.</translation>
    </message>
    <message>
        <source>The request to %1 holds a line end where none may be.</source>
        <translation>Die Anfrage an %1 enthält ein Zeilenende, wo keines stehen darf.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 has an issuer that is not accepted.</source>
        <translation>Das Zertifikat von %1 stammt von einem Aussteller, der nicht akzeptiert wird.</translation>
    </message>
    <message>
        <source>The answer of %1 breaks the rules of HTTP.</source>
        <translation>Die Antwort von %1 verstößt gegen die Regeln von HTTP.</translation>
    </message>
    <message>
        <source>The request to %1 was held up for too long and not sent.</source>
        <translation>Die Anfrage an %1 wurde zu lange aufgehalten und nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The backup could not be written (%1).</source>
        <translation>Die Sicherung konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>Den Ordner und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>the copy is not sound</source>
        <translation>die Kopie ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>the database gave no handle</source>
        <translation>die Datenbank hat kein Handle geliefert</translation>
    </message>
    <message>
        <source>This file exists already.</source>
        <translation>Diese Datei ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Choose a new name for the backup.</source>
        <translation>Einen neuen Namen für die Sicherung wählen.</translation>
    </message>
    <message>
        <source>A record in the journal cannot be read (%1).</source>
        <translation>Ein Eintrag im Journal ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Run the journal check and keep the file as it is.</source>
        <translation>Die Journalprüfung ausführen und die Datei unverändert lassen.</translation>
    </message>
    <message>
        <source>The data folder cannot be used (%1).</source>
        <translation>Der Datenordner kann nicht verwendet werden (%1).</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to this user.</source>
        <translation>Prüfen, ob der Ordner vorhanden ist und diesem Benutzer gehört.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where the journal cannot be kept safely.</source>
        <translation>Der Datenordner liegt auf einem Netzlaufwerk; dort kann das Journal nicht sicher geführt werden.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Einen Ordner auf einem Datenträger dieses Computers wählen.</translation>
    </message>
    <message>
        <source>Other users may change files in the data folder.</source>
        <translation>Andere Benutzer können Dateien im Datenordner ändern.</translation>
    </message>
    <message>
        <source>Take their right to write away (chmod go-w), or choose another folder.</source>
        <translation>Ihnen das Schreibrecht entziehen (chmod go-w) oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The journal is not a plain file of this user with a single name.</source>
        <translation>Das Journal ist keine einfache Datei dieses Benutzers mit nur einem Namen.</translation>
    </message>
    <message>
        <source>Put the file itself into the data folder, without links.</source>
        <translation>Die Datei selbst in den Datenordner legen, ohne Links.</translation>
    </message>
    <message>
        <source>Another program uses this data folder.</source>
        <translation>Ein anderes Programm verwendet diesen Datenordner.</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>Dieses Programm zuerst schließen oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The program %1 (process %2 on %3) uses this data folder.</source>
        <translation>Das Programm %1 (Prozess %2 auf %3) verwendet diesen Datenordner.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal could not be written.</source>
        <translation>Der Datenträger ist voll, daher konnte das Journal nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, then go on.</source>
        <translation>Platz auf dem Datenträger schaffen, dann fortfahren.</translation>
    </message>
    <message>
        <source>The disk failed while the journal was used. Nothing more is written to it.</source>
        <translation>Der Datenträger ist während der Benutzung des Journals ausgefallen. Es wird nichts mehr darauf geschrieben.</translation>
    </message>
    <message>
        <source>Stop the station, check the disk, then start again.</source>
        <translation>Die Station anhalten, den Datenträger prüfen, dann neu starten.</translation>
    </message>
    <message>
        <source>The journal's file is damaged. It was left as it is.</source>
        <translation>Die Journaldatei ist beschädigt. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Keep a copy of the whole data folder, then put back a backup or ask for help.</source>
        <translation>Eine Kopie des ganzen Datenordners aufbewahren, dann eine Sicherung zurückspielen oder um Hilfe bitten.</translation>
    </message>
    <message>
        <source>Another program keeps the journal locked.</source>
        <translation>Ein anderes Programm hält das Journal gesperrt.</translation>
    </message>
    <message>
        <source>Close programs that have the journal open, for example a backup tool.</source>
        <translation>Programme schließen, die das Journal geöffnet haben, zum Beispiel ein Sicherungsprogramm.</translation>
    </message>
    <message>
        <source>The journal refused a record that contradicts another one (%1).</source>
        <translation>Das Journal hat einen Eintrag abgelehnt, der einem anderen widerspricht (%1).</translation>
    </message>
    <message>
        <source>The journal could not be used (%1).</source>
        <translation>Das Journal konnte nicht verwendet werden (%1).</translation>
    </message>
    <message>
        <source>The journal's key could not be made (%1).</source>
        <translation>Der Schlüssel des Journals konnte nicht erzeugt werden (%1).</translation>
    </message>
    <message>
        <source>Check the data folder and the space on the disk.</source>
        <translation>Den Datenordner und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>The key file journal.key is missing, so the journal cannot be opened.</source>
        <translation>Die Schlüsseldatei journal.key fehlt, daher kann das Journal nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Put the key file back from your backup. A new key cannot open an old journal.</source>
        <translation>Die Schlüsseldatei aus der Sicherung zurückspielen. Ein neuer Schlüssel kann ein altes Journal nicht öffnen.</translation>
    </message>
    <message>
        <source>The key file cannot be read (%1).</source>
        <translation>Die Schlüsseldatei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Check the file's owner and rights.</source>
        <translation>Eigentümer und Rechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>Other users may read the key file.</source>
        <translation>Andere Benutzer dürfen die Schlüsseldatei lesen.</translation>
    </message>
    <message>
        <source>Give the file to this user alone (chmod 600).</source>
        <translation>Die Datei nur für diesen Benutzer freigeben (chmod 600).</translation>
    </message>
    <message>
        <source>The key file does not hold a key of this program.</source>
        <translation>Die Schlüsseldatei enthält keinen Schlüssel dieses Programms.</translation>
    </message>
    <message>
        <source>Put the right key file back from your backup.</source>
        <translation>Die richtige Schlüsseldatei aus der Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>The journal does not know this unit.</source>
        <translation>Das Journal kennt diese Einheit nicht.</translation>
    </message>
    <message>
        <source>Import its manifest first.</source>
        <translation>Zuerst ihr Manifest importieren.</translation>
    </message>
    <message>
        <source>The journal's file is damaged (%1). It was left as it is.</source>
        <translation>Die Journaldatei ist beschädigt (%1). Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The database did not take a setting that the journal needs (%1).</source>
        <translation>Die Datenbank hat eine Einstellung nicht übernommen, die das Journal braucht (%1).</translation>
    </message>
    <message>
        <source>Check that the data folder is on a local disk of this computer.</source>
        <translation>Prüfen, ob der Datenordner auf einem lokalen Datenträger dieses Computers liegt.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>This file is not a journal of this program. It was left as it is.</source>
        <translation>Diese Datei ist kein Journal dieses Programms. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Choose another data folder, or put the right file back.</source>
        <translation>Einen anderen Datenordner wählen oder die richtige Datei zurückspielen.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>Das Journal wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Use the newer program. Nothing was changed.</source>
        <translation>Das neuere Programm verwenden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The journal has the version %1, which this program does not know.</source>
        <translation>Das Journal hat die Version %1, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Use the program that wrote it. Nothing was changed.</source>
        <translation>Das Programm verwenden, das es geschrieben hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key file does not belong to this journal.</source>
        <translation>Die Schlüsseldatei gehört nicht zu diesem Journal.</translation>
    </message>
    <message>
        <source>Put back the file journal.key that was made together with this journal.</source>
        <translation>Die Datei journal.key zurückspielen, die zusammen mit diesem Journal erzeugt wurde.</translation>
    </message>
    <message>
        <source>The journal's own rule or table "%1" is missing or was changed.</source>
        <translation>Die eigene Regel oder Tabelle „%1“ des Journals fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The journal holds "%1", which is not part of it.</source>
        <translation>Das Journal enthält „%1“, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>This program has the journal open for reading only.</source>
        <translation>Dieses Programm hat das Journal nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The journal could not be made (%1).</source>
        <translation>Das Journal konnte nicht angelegt werden (%1).</translation>
    </message>
    <message>
        <source>Check the data folder and the space on its disk.</source>
        <translation>Den Datenordner und den freien Platz auf seinem Datenträger prüfen.</translation>
    </message>
    <message>
        <source>There is no journal in this folder.</source>
        <translation>In diesem Ordner gibt es kein Journal.</translation>
    </message>
    <message>
        <source>Check the data folder, or import a first batch.</source>
        <translation>Den Datenordner prüfen oder eine erste Charge importieren.</translation>
    </message>
    <message>
        <source>A protected value in the journal is damaged.</source>
        <translation>Ein geschützter Wert im Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1.</source>
        <translation>Die Datenbankdatei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The table %1 names a batch that is not there.</source>
        <translation>Die Tabelle %1 nennt eine Charge, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The records %1 to %2 are missing.</source>
        <translation>Die Einträge %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>Record %1 (%2, unit %3) was changed, or the one before it.</source>
        <translation>Eintrag %1 (%2, Einheit %3) wurde geändert oder der Eintrag davor.</translation>
    </message>
    <message>
        <source>The journal does not hold the record %1 as it was noted: its newest records are missing, or it was written anew.</source>
        <translation>Das Journal enthält den Eintrag %1 nicht so, wie er vermerkt wurde: Die neuesten Einträge fehlen oder es wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The import in record %1 cannot be read.</source>
        <translation>Der Import in Eintrag %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Record %1 cannot be read.</source>
        <translation>Eintrag %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Record %1 has a kind that is not known.</source>
        <translation>Eintrag %1 hat eine unbekannte Art.</translation>
    </message>
    <message>
        <source>The batch that record "%1" imported is missing.</source>
        <translation>Die Charge, die Eintrag „%1“ importiert hat, fehlt.</translation>
    </message>
    <message>
        <source>The batch %1 has no import record.</source>
        <translation>Die Charge %1 hat keinen Importeintrag.</translation>
    </message>
    <message>
        <source>What was imported as batch %1 was changed afterwards.</source>
        <translation>Was als Charge %1 importiert wurde, wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Unit %1 of batch %2: %3</source>
        <translation>Einheit %1 der Charge %2: %3</translation>
    </message>
    <message>
        <source>its record %1 cannot be read.</source>
        <translation>ihr Eintrag %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>its record %1 (%2) cannot follow what was before.</source>
        <translation>ihr Eintrag %1 (%2) kann nicht auf das Vorherige folgen.</translation>
    </message>
    <message>
        <source>its record %1 names another phase than it leads to.</source>
        <translation>ihr Eintrag %1 nennt eine andere Phase als die, zu der er führt.</translation>
    </message>
    <message>
        <source>its serial is not the one of its plan.</source>
        <translation>ihre Seriennummer ist nicht die aus ihrem Plan.</translation>
    </message>
    <message>
        <source>its stored state is not the one that its records lead to.</source>
        <translation>ihr gespeicherter Zustand ist nicht der, zu dem ihre Einträge führen.</translation>
    </message>
    <message>
        <source>its columns say something else than its records.</source>
        <translation>ihre Spalten sagen etwas anderes als ihre Einträge.</translation>
    </message>
    <message>
        <source>The reservation %1 was given to two units.</source>
        <translation>Die Reservierung %1 wurde an zwei Einheiten vergeben.</translation>
    </message>
    <message>
        <source>The list of reservations is not the one that the records lead to.</source>
        <translation>Die Liste der Reservierungen ist nicht die, zu der die Einträge führen.</translation>
    </message>
    <message>
        <source>The count of reserve requests is not the one that the records lead to.</source>
        <translation>Die Anzahl der Reservierungsanfragen ist nicht die, zu der die Einträge führen.</translation>
    </message>
    <message>
        <source>The backlog of notifications is not the one that the records lead to.</source>
        <translation>Der Rückstand an Benachrichtigungen ist nicht der, zu dem die Einträge führen.</translation>
    </message>
    <message>
        <source>An earlier record of this unit could not be stored, so this one was not either.</source>
        <translation>Ein früherer Eintrag dieser Einheit konnte nicht gespeichert werden, daher auch dieser nicht.</translation>
    </message>
    <message>
        <source>The unit goes on from what is stored.</source>
        <translation>Die Einheit wird ab dem gespeicherten Stand fortgesetzt.</translation>
    </message>
    <message>
        <source>The reservation %1 belongs to another unit.</source>
        <translation>Die Reservierung %1 gehört zu einer anderen Einheit.</translation>
    </message>
    <message>
        <source>Compare the two units with the carrier's list.</source>
        <translation>Die beiden Einheiten mit der Liste des Netzanbieters vergleichen.</translation>
    </message>
    <message>
        <source>unit %2 of batch %1</source>
        <translation>Einheit %2 der Charge %1</translation>
    </message>
    <message>
        <source>The EID %1 is already in work: %2.</source>
        <translation>Die EID %1 ist bereits in Arbeit: %2.</translation>
    </message>
    <message>
        <source>Finish that unit first, or take another card.</source>
        <translation>Zuerst diese Einheit abschließen oder eine andere Karte nehmen.</translation>
    </message>
    <message>
        <source>The reservation %1 belongs to another unit: %2.</source>
        <translation>Die Reservierung %1 gehört zu einer anderen Einheit: %2.</translation>
    </message>
    <message>
        <source>The serial %1 is already there: %2.</source>
        <translation>Die Seriennummer %1 ist bereits vorhanden: %2.</translation>
    </message>
    <message>
        <source>Give every unit of a batch its own serial.</source>
        <translation>Jeder Einheit einer Charge eine eigene Seriennummer geben.</translation>
    </message>
    <message>
        <source>There is already a batch named %1.</source>
        <translation>Es gibt bereits eine Charge mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Den Pfad und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>This file names no head of a journal.</source>
        <translation>Diese Datei nennt keinen Journalkopf.</translation>
    </message>
    <message>
        <source>Choose the .head file that lies beside an export or a backup, or write the head itself: SEQUENCE:HASH.</source>
        <translation>Die .head-Datei wählen, die neben einem Export oder einer Sicherung liegt, oder den Kopf selbst eingeben: SEQUENCE:HASH.</translation>
    </message>
    <message>
        <source>The station %1 works on this unit.</source>
        <translation>Die Station %1 bearbeitet diese Einheit.</translation>
    </message>
    <message>
        <source>Take its card there, or wait until it is free.</source>
        <translation>Die Karte dorthin bringen oder warten, bis die Einheit frei ist.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be stored.</source>
        <translation>Ein Text enthält ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Check where the text comes from.</source>
        <translation>Prüfen, woher der Text stammt.</translation>
    </message>
    <message>
        <source>The journal's server does not answer.</source>
        <translation>Der Server des Journals antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network and the server. The station goes on by itself when it answers.</source>
        <translation>Netzwerk und Server prüfen. Die Station macht von selbst weiter, sobald er antwortet.</translation>
    </message>
    <message>
        <source>This computer lacks Qt's driver for PostgreSQL.</source>
        <translation>Auf diesem Computer fehlt der Qt-Treiber für PostgreSQL.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Das Paket libqt6sql6-psql installieren.</translation>
    </message>
    <message>
        <source>The journal's server was not reached (%1).</source>
        <translation>Der Server des Journals wurde nicht erreicht (%1).</translation>
    </message>
    <message>
        <source>This is not a key of this program.</source>
        <translation>Dies ist kein Schlüssel dieses Programms.</translation>
    </message>
    <message>
        <source>Put the right key back from your backup.</source>
        <translation>Den richtigen Schlüssel aus der Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>Another key file is there already.</source>
        <translation>Es ist bereits eine andere Schlüsseldatei vorhanden.</translation>
    </message>
    <message>
        <source>Find out which of the two opens the journal.</source>
        <translation>Feststellen, welche der beiden Dateien das Journal öffnet.</translation>
    </message>
    <message>
        <source>The key file cannot be removed (%1).</source>
        <translation>Die Schlüsseldatei kann nicht entfernt werden (%1).</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Sie von Hand entfernen.</translation>
    </message>
    <message>
        <source>The data folder could not be written (%1).</source>
        <translation>Der Datenordner konnte nicht beschrieben werden (%1).</translation>
    </message>
    <message>
        <source>This journal lies on a server, which has its own backups.</source>
        <translation>Dieses Journal liegt auf einem Server, der eigene Sicherungen hat.</translation>
    </message>
    <message>
        <source>Use pg_dump --schema=esim_station, or the server's backups.</source>
        <translation>pg_dump --schema=esim_station oder die Sicherungen des Servers verwenden.</translation>
    </message>
    <message>
        <source>The server was lost while it stored the batch.</source>
        <translation>Die Verbindung zum Server ging verloren, während er die Charge speicherte.</translation>
    </message>
    <message>
        <source>Look at the list of batches before you import it again.</source>
        <translation>Vor einem erneuten Import die Liste der Chargen ansehen.</translation>
    </message>
    <message>
        <source>There is no journal in this database.</source>
        <translation>In dieser Datenbank gibt es kein Journal.</translation>
    </message>
    <message>
        <source>Check the settings, or import a first batch.</source>
        <translation>Die Einstellungen prüfen oder eine erste Charge importieren.</translation>
    </message>
    <message>
        <source>The journal's server is too old.</source>
        <translation>Der Server des Journals ist zu alt.</translation>
    </message>
    <message>
        <source>Use PostgreSQL 13 or newer.</source>
        <translation>PostgreSQL 13 oder neuer verwenden.</translation>
    </message>
    <message>
        <source>The journal's server can lose what it has confirmed: its setting %1 is off.</source>
        <translation>Der Server des Journals kann verlieren, was er bestätigt hat: Seine Einstellung %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Have it switched on for this database.</source>
        <translation>Sie für diese Datenbank einschalten lassen.</translation>
    </message>
    <message>
        <source>The journal's database does not store every character.</source>
        <translation>Die Datenbank des Journals speichert nicht jedes Zeichen.</translation>
    </message>
    <message>
        <source>Make it anew with the encoding UTF8.</source>
        <translation>Sie mit der Kodierung UTF8 neu anlegen.</translation>
    </message>
    <message>
        <source>The journal's server is a standby that takes no records.</source>
        <translation>Der Server des Journals ist ein Standby-Server, der keine Einträge annimmt.</translation>
    </message>
    <message>
        <source>Name the main server in the settings.</source>
        <translation>Den Hauptserver in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>This login may not use the journal.</source>
        <translation>Diese Anmeldung darf das Journal nicht verwenden.</translation>
    </message>
    <message>
        <source>Have the server's keeper run: GRANT %1 TO the login.</source>
        <translation>Vom Verwalter des Servers ausführen lassen: GRANT %1 TO, gefolgt vom Namen der Anmeldung.</translation>
    </message>
    <message>
        <source>The database has a schema "esim_station" that is not this program's journal. It was left as it is.</source>
        <translation>Die Datenbank enthält ein Schema „esim_station“, das nicht das Journal dieses Programms ist. Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>Eine andere Datenbank wählen.</translation>
    </message>
    <message>
        <source>This station's key is not the one of the shared journal.</source>
        <translation>Der Schlüssel dieser Station ist nicht der des gemeinsamen Journals.</translation>
    </message>
    <message>
        <source>All stations of one journal need the same key: copy journal.key from the station that made it.</source>
        <translation>Alle Stationen eines Journals brauchen denselben Schlüssel: journal.key von der Station kopieren, die es angelegt hat.</translation>
    </message>
    <message>
        <source>The journal's newest records are missing on the server. It was left as it is.</source>
        <translation>Die neuesten Einträge des Journals fehlen auf dem Server. Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Keep a copy of the database, then put back a backup or ask for help.</source>
        <translation>Eine Kopie der Datenbank aufbewahren, dann eine Sicherung zurückspielen oder um Hilfe bitten.</translation>
    </message>
    <message>
        <source>This station works on the server with more rights than it needs: it could change records. Have the server's keeper make the role %1 and grant it to the login.</source>
        <translation>Diese Station arbeitet auf dem Server mit mehr Rechten als nötig: Sie könnte Einträge ändern. Vom Verwalter des Servers die Rolle %1 anlegen und der Anmeldung zuweisen lassen.</translation>
    </message>
    <message>
        <source>The connection to the journal's server is not encrypted.</source>
        <translation>Die Verbindung zum Server des Journals ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The server's journal lacks records that this station has stored: an older copy was put in its place.</source>
        <translation>Im Journal des Servers fehlen Einträge, die diese Station gespeichert hat: An seine Stelle wurde eine ältere Kopie gesetzt.</translation>
    </message>
    <message>
        <source>Stop the stations and put the newest copy back.</source>
        <translation>Die Stationen anhalten und die neueste Kopie zurückspielen.</translation>
    </message>
    <message>
        <source>The journal's server was lost while it stored records.</source>
        <translation>Die Verbindung zum Server des Journals ging verloren, während er Einträge speicherte.</translation>
    </message>
    <message>
        <source>The station asks the server what became of them.</source>
        <translation>Die Station fragt den Server, was aus ihnen geworden ist.</translation>
    </message>
    <message>
        <source>Another station works on this unit now, or it was never claimed.</source>
        <translation>Eine andere Station bearbeitet diese Einheit jetzt, oder sie wurde nie belegt.</translation>
    </message>
    <message>
        <source>Nothing more is done with it here.</source>
        <translation>Hier geschieht nichts weiter mit ihr.</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:PORT/DATABASE, for example postgresql://line@db.example.com/esim.</source>
        <translation>Als postgresql://USER@HOST:PORT/DATABASE schreiben, zum Beispiel postgresql://line@db.example.com/esim.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL server.</source>
        <translation>Dies ist keine Adresse eines PostgreSQL-Servers.</translation>
    </message>
    <message>
        <source>The journal's address holds a password.</source>
        <translation>Die Adresse des Journals enthält ein Passwort.</translation>
    </message>
    <message>
        <source>Take it out. Put it into the file ~/.pgpass or one that PGPASSFILE names, or set [station] journal_secret=file:PATH or env:NAME.</source>
        <translation>Das Passwort herausnehmen. Es in die Datei ~/.pgpass oder in eine von PGPASSFILE genannte Datei eintragen, oder [station] journal_secret=file:PATH oder env:NAME setzen.</translation>
    </message>
    <message>
        <source>"%1" cannot stand in the journal's address.</source>
        <translation>„%1“ darf nicht in der Adresse des Journals stehen.</translation>
    </message>
    <message>
        <source>The journal's address lacks its host or its database.</source>
        <translation>In der Adresse des Journals fehlt der Host oder die Datenbank.</translation>
    </message>
    <message>
        <source>The codes of this unit were wiped, as the settings ask.</source>
        <translation>Die Codes dieser Einheit wurden gelöscht, wie in den Einstellungen verlangt.</translation>
    </message>
    <message>
        <source>whether its codes were wiped is not what its records say.</source>
        <translation>die Angabe, ob ihre Codes gelöscht wurden, stimmt nicht mit ihren Einträgen überein.</translation>
    </message>
    <message>
        <source>its stored state is not the one that its codes were wiped with.</source>
        <translation>ihr gespeicherter Zustand ist nicht der, mit dem ihre Codes gelöscht wurden.</translation>
    </message>
    <message>
        <source>The list of open reserve requests is not the one that the records lead to.</source>
        <translation>Die Liste der offenen Reservierungsanfragen ist nicht die, zu der die Einträge führen.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached.</source>
        <translation>Die Höchstzahl der Reservierungen ist erreicht.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings to reserve more.</source>
        <translation>Die Grenze in den Einstellungen erhöhen, um mehr zu reservieren.</translation>
    </message>
    <message>
        <source>A reserve request of this unit has no known outcome yet.</source>
        <translation>Der Ausgang einer Reservierungsanfrage dieser Einheit ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Wait until the carrier was asked about it.</source>
        <translation>Warten, bis der Netzanbieter dazu befragt wurde.</translation>
    </message>
    <message>
        <source>The EID %1 stands in two rows.</source>
        <translation>Die EID %1 steht in zwei Zeilen.</translation>
    </message>
    <message>
        <source>Give every unit of a batch its own card.</source>
        <translation>Jeder Einheit einer Charge eine eigene Karte geben.</translation>
    </message>
    <message>
        <source>The serial %1 stands in two rows.</source>
        <translation>Die Seriennummer %1 steht in zwei Zeilen.</translation>
    </message>
    <message>
        <source>The disk is all but full: what was begun is recorded, and nothing new is begun.</source>
        <translation>Der Datenträger ist fast voll: Was begonnen wurde, wird aufgezeichnet; Neues wird nicht begonnen.</translation>
    </message>
    <message>
        <source>Make room on the disk, then it goes on by itself.</source>
        <translation>Auf dem Datenträger Platz schaffen, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>This computer lacks the library that speaks to PostgreSQL.</source>
        <translation>Diesem Rechner fehlt die Bibliothek, die mit PostgreSQL spricht.</translation>
    </message>
    <message>
        <source>Install the package libpq5.</source>
        <translation>Installieren Sie das Paket libpq5.</translation>
    </message>
    <message>
        <source>The list of verdicts is not the one that the records lead to.</source>
        <translation>Die Liste der Ergebnisse ist nicht die, zu der die Einträge führen.</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>The keyring's entry is not a key of this program.</source>
        <translation>Der Eintrag im Schlüsselbund ist kein Schlüssel dieses Programms.</translation>
    </message>
    <message>
        <source>Put the right key back from your backup.</source>
        <translation>Den richtigen Schlüssel aus der Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>The keyring gives back another key than it was given.</source>
        <translation>Der Schlüsselbund gibt einen anderen Schlüssel zurück, als ihm übergeben wurde.</translation>
    </message>
    <message>
        <source>Set [station] journal_key=file.</source>
        <translation>[station] journal_key=file setzen.</translation>
    </message>
    <message>
        <source>The journal's key is still in its file, not in the keyring.</source>
        <translation>Der Schlüssel des Journals liegt noch in seiner Datei, nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Move it: esim-stationctl journal move-key</source>
        <translation>Ihn verschieben: esim-stationctl journal move-key</translation>
    </message>
    <message>
        <source>The keyring does not have the journal's key, so the journal cannot be opened.</source>
        <translation>Im Schlüsselbund fehlt der Schlüssel des Journals, daher kann das Journal nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Put the key back from your backup: esim-stationctl secret set NAME takes its 64 hex digits. A new key cannot open an old journal.</source>
        <translation>Den Schlüssel aus der Sicherung zurückspielen: esim-stationctl secret set NAME nimmt seine 64 Hexadezimalziffern entgegen. Ein neuer Schlüssel kann ein altes Journal nicht öffnen.</translation>
    </message>
    <message>
        <source>The journal's key is already where the settings want it.</source>
        <translation>Der Schlüssel des Journals ist bereits dort, wo ihn die Einstellungen vorsehen.</translation>
    </message>
    <message>
        <source>No keyring answers in this session (%1).</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund (%1).</translation>
    </message>
    <message>
        <source>Start the station in a desktop session with a keyring, or unlock one before it (gnome-keyring-daemon --unlock); or use file:PATH with mode 0600.</source>
        <translation>Die Station in einer Desktop-Sitzung mit Schlüsselbund starten oder vorher einen entsperren (gnome-keyring-daemon --unlock); oder file:PATH mit Modus 0600 verwenden.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with this user's password and try again.</source>
        <translation>Ihn mit dem Passwort dieses Benutzers entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring has no entry with this name.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag mit diesem Namen.</translation>
    </message>
    <message>
        <source>Put it there: esim-stationctl secret set NAME reads it from stdin.</source>
        <translation>Ihn dort ablegen: esim-stationctl secret set NAME liest ihn von stdin.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Unlock it, or restart this user's session.</source>
        <translation>Ihn entsperren oder die Sitzung dieses Benutzers neu starten.</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>The label does not fit on %1 x %2 mm at %3 dpi.</source>
        <translation>Das Etikett passt nicht auf %1 x %2 mm bei %3 dpi.</translation>
    </message>
    <message>
        <source>Use labels of at least %1 x %2 mm, or a printer with more dots per inch.</source>
        <translation>Etiketten von mindestens %1 x %2 mm verwenden oder einen Drucker mit höherer Auflösung (dpi).</translation>
    </message>
    <message>
        <source>There is no label template named %1.</source>
        <translation>Es gibt keine Etikettenvorlage mit dem Namen %1.</translation>
    </message>
    <message>
        <source>The label's size or resolution is not possible.</source>
        <translation>Die Größe oder Auflösung des Etiketts ist nicht möglich.</translation>
    </message>
    <message>
        <source>Use up to 400 mm a side and 100 to 2400 dpi.</source>
        <translation>Höchstens 400 mm je Seite und 100 bis 2400 dpi verwenden.</translation>
    </message>
    <message>
        <source>No font is installed, so labels cannot be printed.</source>
        <translation>Es ist keine Schriftart installiert, daher können keine Etiketten gedruckt werden.</translation>
    </message>
    <message>
        <source>Install a font, for example the package fonts-dejavu-core.</source>
        <translation>Eine Schriftart installieren, zum Beispiel das Paket fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>The label folder cannot be created.</source>
        <translation>Der Etikettenordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the folder's name, its permissions and the space on the disk.</source>
        <translation>Den Namen des Ordners, seine Berechtigungen und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>The label folder cannot be written.</source>
        <translation>In den Etikettenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder's name and its permissions.</source>
        <translation>Den Namen des Ordners und seine Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>PDF-Dateien in %1</translation>
    </message>
    <message>
        <source>There is no text for the QR code.</source>
        <translation>Es gibt keinen Text für den QR-Code.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Der Text ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>Choose a lower error correction.</source>
        <translation>Eine niedrigere Fehlerkorrektur wählen.</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be printed.</source>
        <translation>Es ist keine Schriftart installiert, daher kann nichts gedruckt werden.</translation>
    </message>
    <message>
        <source>Install a font, for example fonts-dejavu-core.</source>
        <translation>Eine Schriftart installieren, zum Beispiel fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>"%1" cannot be printed as a bar code.</source>
        <translation>„%1“ lässt sich nicht als Strichcode drucken.</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs.</source>
        <translation>Nehmen Sie einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>"%1" is too long for a bar code.</source>
        <translation>„%1“ ist zu lang für einen Strichcode.</translation>
    </message>
    <message>
        <source>Use a template that prints it as text or as Data Matrix.</source>
        <translation>Nehmen Sie eine Vorlage, die es als Text oder als Data Matrix druckt.</translation>
    </message>
    <message>
        <source>The printer got this label more than once: it may be there twice.</source>
        <translation>Der Drucker hat dieses Etikett mehr als einmal bekommen: Vielleicht gibt es zwei.</translation>
    </message>
    <message>
        <source>Look for a second one, and destroy it.</source>
        <translation>Suchen Sie nach einem zweiten und vernichten Sie es.</translation>
    </message>
    <message>
        <source>The printer took the label, but counted none.</source>
        <translation>Der Drucker hat das Etikett angenommen, aber keines gezählt.</translation>
    </message>
    <message>
        <source>The printer did not say that this label is out.</source>
        <translation>Der Drucker hat nicht gesagt, dass dieses Etikett herausgekommen ist.</translation>
    </message>
    <message>
        <source>Look whether the label is there before another one is printed.</source>
        <translation>Sehen Sie nach, ob das Etikett da ist, bevor ein weiteres gedruckt wird.</translation>
    </message>
    <message>
        <source>%1, job %2</source>
        <translation>%1, Auftrag %2</translation>
    </message>
    <message>
        <source>The printer gave this label up before it was printed.</source>
        <translation>Der Drucker hat dieses Etikett aufgegeben, bevor es gedruckt war.</translation>
    </message>
    <message>
        <source>Look at the printer and its queue, then print again.</source>
        <translation>Sehen Sie nach dem Drucker und seiner Warteschlange, dann drucken Sie noch einmal.</translation>
    </message>
    <message>
        <source>The queue is done with the label, but it does not see what comes out.</source>
        <translation>Die Warteschlange ist mit dem Etikett fertig, sieht aber nicht, was herauskommt.</translation>
    </message>
    <message>
        <source>Scan the label, or print on the printer itself: [labels] printer=ipp://….</source>
        <translation>Scannen Sie das Etikett, oder drucken Sie auf dem Drucker selbst: [labels] printer=ipp://….</translation>
    </message>
    <message>
        <source>The printer is out of labels.</source>
        <translation>Der Drucker hat keine Etiketten mehr.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Legen Sie eine neue Rolle ein.</translation>
    </message>
    <message>
        <source>Labels are stuck in the printer.</source>
        <translation>Im Drucker stecken Etiketten fest.</translation>
    </message>
    <message>
        <source>Open it, take them out and close it again.</source>
        <translation>Öffnen Sie ihn, nehmen Sie sie heraus und schließen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Der Drucker ist offen.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>Schließen Sie seinen Deckel.</translation>
    </message>
    <message>
        <source>The printer has no ribbon, ink or toner left.</source>
        <translation>Der Drucker hat kein Farbband, keine Tinte oder keinen Toner mehr.</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <translation>Setzen Sie Neues ein.</translation>
    </message>
    <message>
        <source>Printed labels block the printer.</source>
        <translation>Gedruckte Etiketten versperren den Drucker.</translation>
    </message>
    <message>
        <source>Take them away.</source>
        <translation>Nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>Der Drucker ist angehalten.</translation>
    </message>
    <message>
        <source>Press its pause key, or resume the queue.</source>
        <translation>Drücken Sie seine Pausentaste, oder lassen Sie die Warteschlange weiterlaufen.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that it is on and connected.</source>
        <translation>Prüfen Sie, ob er eingeschaltet und angeschlossen ist.</translation>
    </message>
    <message>
        <source>This printer takes no PDF.</source>
        <translation>Dieser Drucker nimmt kein PDF.</translation>
    </message>
    <message>
        <source>Set up a queue for it in CUPS, and name that queue.</source>
        <translation>Richten Sie in CUPS eine Warteschlange für ihn ein und nennen Sie diese.</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>Der Drucker ist stehen geblieben.</translation>
    </message>
    <message>
        <source>Look at the printer, then resume it or its queue.</source>
        <translation>Sehen Sie nach dem Drucker, dann lassen Sie ihn oder seine Warteschlange weiterlaufen.</translation>
    </message>
    <message>
        <source>The printer takes no jobs.</source>
        <translation>Der Drucker nimmt keine Aufträge an.</translation>
    </message>
    <message>
        <source>Let its queue accept jobs again.</source>
        <translation>Lassen Sie seine Warteschlange wieder Aufträge annehmen.</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>Der Druckdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Start CUPS, or check CUPS_SERVER.</source>
        <translation>Starten Sie CUPS, oder prüfen Sie CUPS_SERVER.</translation>
    </message>
    <message>
        <source>The printer's answer was lost.</source>
        <translation>Die Antwort des Druckers ging verloren.</translation>
    </message>
    <message>
        <source>There is no such printer or job.</source>
        <translation>Diesen Drucker oder Auftrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the printer's name in the settings.</source>
        <translation>Prüfen Sie den Namen des Druckers in den Einstellungen.</translation>
    </message>
    <message>
        <source>The printer refused: %1.</source>
        <translation>Der Drucker hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Check that it takes PDF, this label size, and jobs of this user.</source>
        <translation>Prüfen Sie, ob er PDF, diese Etikettengröße und Aufträge dieses Benutzers annimmt.</translation>
    </message>
    <message>
        <source>The printer does not take labels of %1 x %2 mm.</source>
        <translation>Der Drucker nimmt keine Etiketten von %1 x %2 mm.</translation>
    </message>
    <message>
        <source>Put in the labels that the settings name, or change [labels] in the settings.</source>
        <translation>Legen Sie die Etiketten ein, die in den Einstellungen stehen, oder ändern Sie dort [labels].</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): a queue does not see labels, each must be scanned back</source>
        <translation>%1 (%2): Eine Warteschlange sieht keine Etiketten, jedes muss zurückgescannt werden</translation>
    </message>
    <message>
        <source>This is not the address of a printer.</source>
        <translation>Das ist keine Adresse eines Druckers.</translation>
    </message>
    <message>
        <source>Write cups:QUEUE, ipp://HOST/ipp/print or ipps://HOST/ipp/print, without user and password.</source>
        <translation>Schreiben Sie cups:WARTESCHLANGE, ipp://HOST/ipp/print oder ipps://HOST/ipp/print, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>This is no SVG file.</source>
        <translation>Das ist keine SVG-Datei.</translation>
    </message>
    <message>
        <source>Save it as plain SVG, with shapes turned into paths and nothing linked.</source>
        <translation>Speichern Sie sie als einfaches SVG, mit Formen als Pfaden und ohne Verweise.</translation>
    </message>
    <message>
        <source>The template is not well-formed (%1).</source>
        <translation>Die Vorlage ist kein gültiges XML (%1).</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The template declares or uses entities.</source>
        <translation>Die Vorlage vereinbart oder verwendet Entitäten.</translation>
    </message>
    <message>
        <source>Take the DOCTYPE and its entities out.</source>
        <translation>Nehmen Sie DOCTYPE und Entitäten heraus.</translation>
    </message>
    <message>
        <source>The template's unit is not the millimetre.</source>
        <translation>Die Einheit der Vorlage ist nicht der Millimeter.</translation>
    </message>
    <message>
        <source>Write viewBox="%1".</source>
        <translation>Schreiben Sie viewBox="%1".</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>Die Vorlage ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Ungroup its shapes.</source>
        <translation>Lösen Sie Gruppen auf.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot be printed.</source>
        <translation>&lt;%1&gt; lässt sich nicht drucken.</translation>
    </message>
    <message>
        <source>The template leads to something outside of it.</source>
        <translation>Die Vorlage verweist auf etwas außerhalb.</translation>
    </message>
    <message>
        <source>Embed the picture as PNG or JPEG.</source>
        <translation>Betten Sie das Bild als PNG oder JPEG ein.</translation>
    </message>
    <message>
        <source>Patterns, gradients and masks cannot be printed.</source>
        <translation>Muster, Verläufe und Masken lassen sich nicht drucken.</translation>
    </message>
    <message>
        <source>Use black and white.</source>
        <translation>Nehmen Sie Schwarz und Weiß.</translation>
    </message>
    <message>
        <source>Texts and codes cannot be turned, moved or scaled.</source>
        <translation>Texte und Codes lassen sich nicht drehen, verschieben oder vergrößern.</translation>
    </message>
    <message>
        <source>Ungroup it and give its real place; no transform.</source>
        <translation>Lösen Sie die Gruppe auf und geben Sie den wirklichen Platz an, ohne transform.</translation>
    </message>
    <message>
        <source>Only a &lt;rect&gt; can be the place of a code.</source>
        <translation>Nur ein &lt;rect&gt; kann der Platz eines Codes sein.</translation>
    </message>
    <message>
        <source>Draw a rectangle there.</source>
        <translation>Zeichnen Sie dort ein Rechteck.</translation>
    </message>
    <message>
        <source>The template has two QR codes.</source>
        <translation>Die Vorlage hat zwei QR-Codes.</translation>
    </message>
    <message>
        <source>Keep one: a camera takes either.</source>
        <translation>Behalten Sie einen: Eine Kamera nimmt den einen oder den anderen.</translation>
    </message>
    <message>
        <source>This code says nothing.</source>
        <translation>Dieser Code sagt nichts.</translation>
    </message>
    <message>
        <source>Write for example data-text="{serial}".</source>
        <translation>Schreiben Sie zum Beispiel data-text="{serial}".</translation>
    </message>
    <message>
        <source>A sheet has one cell, which names the template of its labels.</source>
        <translation>Ein Bogen hat eine Zelle, welche die Vorlage seiner Etiketten nennt.</translation>
    </message>
    <message>
        <source>Write for example data-template="57x32".</source>
        <translation>Schreiben Sie zum Beispiel data-template="57x32".</translation>
    </message>
    <message>
        <source>The labels reach over the edge of the sheet.</source>
        <translation>Die Etiketten ragen über den Rand des Bogens.</translation>
    </message>
    <message>
        <source>Check columns, rows and the distances between them.</source>
        <translation>Prüfen Sie Spalten, Zeilen und ihre Abstände.</translation>
    </message>
    <message>
        <source>A text has more than one line.</source>
        <translation>Ein Text hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>Write one &lt;text&gt; for each line.</source>
        <translation>Schreiben Sie ein &lt;text&gt; für jede Zeile.</translation>
    </message>
    <message>
        <source>The mark of a reprint may not be shortened or left out.</source>
        <translation>Die Kennzeichnung eines Nachdrucks darf nicht gekürzt oder weggelassen werden.</translation>
    </message>
    <message>
        <source>Take data-fit and data-if away from this text.</source>
        <translation>Nehmen Sie data-fit und data-if von diesem Text weg.</translation>
    </message>
    <message>
        <source>The template is larger than 1 MB.</source>
        <translation>Die Vorlage ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>Embed smaller pictures.</source>
        <translation>Betten Sie kleinere Bilder ein.</translation>
    </message>
    <message>
        <source>%1 does not fit: it needs %2 x %3 mm at %4 dpi and has %5 x %6.</source>
        <translation>%1 passt nicht: Nötig sind %2 x %3 mm bei %4 dpi, vorhanden %5 x %6.</translation>
    </message>
    <message>
        <source>Use a template with a larger place for it, or a printer with more dots per inch.</source>
        <translation>Nehmen Sie eine Vorlage mit mehr Platz dafür oder einen feineren Drucker.</translation>
    </message>
    <message>
        <source>The QR code</source>
        <translation>Der QR-Code</translation>
    </message>
    <message>
        <source>The code of "%1"</source>
        <translation>Der Code von „%1“</translation>
    </message>
    <message>
        <source>The text "%1"</source>
        <translation>Der Text „%1“</translation>
    </message>
    <message>
        <source>Move it on the template.</source>
        <translation>Verschieben Sie es auf der Vorlage.</translation>
    </message>
    <message>
        <source>What stands here reaches over the label's edge.</source>
        <translation>Was hier steht, ragt über den Rand des Etiketts.</translation>
    </message>
    <message>
        <source>What stands here and in line %1 overlaps.</source>
        <translation>Was hier und in Zeile %1 steht, überdeckt sich.</translation>
    </message>
    <message>
        <source>A line or picture reaches into the light border of the code that stands here.</source>
        <translation>Eine Linie oder ein Bild ragt in den hellen Rand des Codes, der hier steht.</translation>
    </message>
    <message>
        <source>No installed font has all letters of "%1".</source>
        <translation>Keine installierte Schrift hat alle Buchstaben von „%1“.</translation>
    </message>
    <message>
        <source>Install a font for this script, for example the package fonts-noto-core.</source>
        <translation>Installieren Sie eine Schrift dafür, zum Beispiel das Paket fonts-noto-core.</translation>
    </message>
    <message>
        <source>The printer has no labels.</source>
        <translation>Der Drucker hat keine Etiketten.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the printer.</source>
        <translation>Legen Sie eine neue Rolle ein und schließen Sie den Drucker.</translation>
    </message>
    <message>
        <source>The printer has no ribbon.</source>
        <translation>Der Drucker hat kein Farbband.</translation>
    </message>
    <message>
        <source>Put in a new ribbon and close the printer.</source>
        <translation>Setzen Sie ein neues Farbband ein und schließen Sie den Drucker.</translation>
    </message>
    <message>
        <source>The printer has no labels or no ribbon.</source>
        <translation>Dem Drucker fehlen Etiketten oder Farbband.</translation>
    </message>
    <message>
        <source>Put in what is missing and close the printer.</source>
        <translation>Legen Sie ein, was fehlt, und schließen Sie den Drucker.</translation>
    </message>
    <message>
        <source>Close the print head until it clicks.</source>
        <translation>Schließen Sie den Druckkopf, bis er einrastet.</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>Der Druckkopf ist zu heiß.</translation>
    </message>
    <message>
        <source>Let the printer cool down for a few minutes.</source>
        <translation>Lassen Sie den Drucker einige Minuten abkühlen.</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck.</source>
        <translation>Das Messer des Druckers klemmt.</translation>
    </message>
    <message>
        <source>Switch the printer off, free the cutter, and switch it on.</source>
        <translation>Schalten Sie den Drucker aus, machen Sie das Messer frei und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>Press the printer's pause button.</source>
        <translation>Drücken Sie die Pausentaste des Druckers.</translation>
    </message>
    <message>
        <source>The printer is in its test mode, in which it prints numbers.</source>
        <translation>Der Drucker ist in seiner Testart, in der er Zahlen druckt.</translation>
    </message>
    <message>
        <source>Switch the printer off and on.</source>
        <translation>Schalten Sie den Drucker aus und wieder ein.</translation>
    </message>
    <message>
        <source>The printer has lost its own settings.</source>
        <translation>Der Drucker hat seine eigenen Einstellungen verloren.</translation>
    </message>
    <message>
        <source>Set the printer up again: label size, sensor, network.</source>
        <translation>Richten Sie den Drucker neu ein: Etikettengröße, Sensor, Netz.</translation>
    </message>
    <message>
        <source>The printer says that it was sent something wrong.</source>
        <translation>Der Drucker sagt, dass ihm etwas Falsches geschickt wurde.</translation>
    </message>
    <message>
        <source>Switch the printer off and on, and check that the label's size and dots per inch in the settings are the printer's.</source>
        <translation>Schalten Sie den Drucker aus und ein, und prüfen Sie, ob Etikettengröße und Auflösung in den Einstellungen die des Druckers sind.</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>Der Drucker meldet eine Störung.</translation>
    </message>
    <message>
        <source>Look at the printer's display and at its manual.</source>
        <translation>Sehen Sie auf die Anzeige des Druckers und in seine Anleitung.</translation>
    </message>
    <message>
        <source>The printer's answer cannot be understood.</source>
        <translation>Die Antwort des Druckers ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Check that the printer speaks the language that the settings name, and that nobody else prints on it.</source>
        <translation>Prüfen Sie, ob der Drucker die eingestellte Sprache spricht und niemand sonst auf ihm druckt.</translation>
    </message>
    <message>
        <source>%1 Its own number for this is %2.</source>
        <translation>%1 Seine eigene Nummer dafür ist %2.</translation>
    </message>
    <message>
        <source>The printer waits until its last label is taken off.</source>
        <translation>Der Drucker wartet, bis sein letztes Etikett abgenommen wird.</translation>
    </message>
    <message>
        <source>Take the label off.</source>
        <translation>Nehmen Sie das Etikett ab.</translation>
    </message>
    <message>
        <source>Half of another label lies in the printer's memory.</source>
        <translation>Im Speicher des Druckers liegt ein halbes anderes Etikett.</translation>
    </message>
    <message>
        <source>The printer's memory is full.</source>
        <translation>Der Speicher des Druckers ist voll.</translation>
    </message>
    <message>
        <source>Wait until it has printed, or switch it off and on.</source>
        <translation>Warten Sie, bis er gedruckt hat, oder schalten Sie ihn aus und ein.</translation>
    </message>
    <message>
        <source>The printer is still busy with other labels.</source>
        <translation>Der Drucker ist noch mit anderen Etiketten beschäftigt.</translation>
    </message>
    <message>
        <source>It was not printed. Choose larger labels or another template; if all labels are refused, tell the maker of this program.</source>
        <translation>Es wurde nicht gedruckt. Nehmen Sie größere Etiketten oder eine andere Vorlage; werden alle abgelehnt, melden Sie es dem Hersteller dieses Programms.</translation>
    </message>
    <message>
        <source>The label's QR code cannot be read back.</source>
        <translation>Der QR-Code des Etiketts lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The label has more than one QR code.</source>
        <translation>Das Etikett hat mehr als einen QR-Code.</translation>
    </message>
    <message>
        <source>The label's QR code says something else.</source>
        <translation>Der QR-Code des Etiketts sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The label's QR code is not drawn dot by dot.</source>
        <translation>Der QR-Code des Etiketts ist nicht Punkt für Punkt gezeichnet.</translation>
    </message>
    <message>
        <source>The label's code of "%1" cannot be read back.</source>
        <translation>Der Code von „%1“ auf dem Etikett lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The printer does not say how it is.</source>
        <translation>Der Drucker sagt nicht, wie es ihm geht.</translation>
    </message>
    <message>
        <source>Look at the printer: labels, ribbon, closed head, no red light. If it can never answer, set printer_answers=false.</source>
        <translation>Sehen Sie nach dem Drucker: Etiketten, Farbband, geschlossener Kopf, kein rotes Licht. Kann er nie antworten, setzen Sie printer_answers=false.</translation>
    </message>
    <message>
        <source>The printer has ended the connection.</source>
        <translation>Der Drucker hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Check that it is switched on, and that nobody else prints on it.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist und niemand sonst auf ihm druckt.</translation>
    </message>
    <message numerus="yes">
        <source>The printer was not done within %n second(s).</source>
        <translation>
            <numerusform>Der Drucker war nach %n Sekunde nicht fertig.</numerusform>
            <numerusform>Der Drucker war nach %n Sekunden nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look what the printer waits for.</source>
        <translation>Sehen Sie nach, worauf der Drucker wartet.</translation>
    </message>
    <message>
        <source>The printer took the label, but it never says what came of it.</source>
        <translation>Der Drucker hat das Etikett angenommen, sagt aber nie, was daraus wurde.</translation>
    </message>
    <message>
        <source>Scan the label.</source>
        <translation>Scannen Sie das Etikett.</translation>
    </message>
    <message>
        <source>%1 The label may have been printed all the same.</source>
        <translation>%1 Das Etikett kann trotzdem gedruckt worden sein.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Der Drucker ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The printer cannot be reached (%1).</source>
        <translation>Der Drucker ist nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>Check that it is switched on, its cable, and its address in the settings.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist, sein Kabel und seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 printer %2</source>
        <translation>%1-Drucker %2</translation>
    </message>
    <message>
        <source>German</source>
        <translation>deutsche</translation>
    </message>
    <message>
        <source>French</source>
        <translation>französische</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanische</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italienische</translation>
    </message>
    <message>
        <source>British</source>
        <translation>britische</translation>
    </message>
    <message>
        <source>[Tab]</source>
        <translation>[Tab]</translation>
    </message>
    <message>
        <source>[Enter]</source>
        <translation>[Enter]</translation>
    </message>
    <message>
        <source>[Space]</source>
        <translation>[Leertaste]</translation>
    </message>
    <message>
        <source>The scanner is set up right.</source>
        <translation>Der Scanner ist richtig eingestellt.</translation>
    </message>
    <message>
        <source>Nothing arrived. Check the scanner's cable, and scan the test label with the cursor in this field.</source>
        <translation>Es kam nichts an. Prüfen Sie das Kabel des Scanners, und scannen Sie das Testetikett mit dem Cursor in diesem Feld.</translation>
    </message>
    <message>
        <source>Capitals and small letters are exchanged. Switch off Caps Lock.</source>
        <translation>Groß- und Kleinbuchstaben sind vertauscht. Schalten Sie die Feststelltaste aus.</translation>
    </message>
    <message>
        <source>The scanner changes the case of letters. Switch off its case conversion.</source>
        <translation>Der Scanner ändert Groß- und Kleinschreibung. Schalten Sie das an ihm aus.</translation>
    </message>
    <message>
        <source>The scanner types for a US keyboard, but this computer has a %1 one. Set the scanner's keyboard country to %1, or this computer's keyboard to US.</source>
        <translation>Der Scanner tippt für eine US-Tastatur, dieser Rechner hat aber eine %1. Stellen Sie am Scanner die %1 Tastatur ein oder an diesem Rechner die US-Tastatur.</translation>
    </message>
    <message>
        <source>The scanner types “%1” before the code. Switch off its prefix.</source>
        <translation>Der Scanner tippt „%1“ vor dem Code. Schalten Sie sein Präfix aus.</translation>
    </message>
    <message>
        <source>The scanner types “%1” behind the code. Set its suffix to Enter and nothing else.</source>
        <translation>Der Scanner tippt „%1“ hinter dem Code. Stellen Sie als Suffix nur Enter ein.</translation>
    </message>
    <message>
        <source>The scanner types “%1” before and “%2” behind the code. Switch off its prefix, and set its suffix to Enter and nothing else.</source>
        <translation>Der Scanner tippt „%1“ vor und „%2“ hinter dem Code. Schalten Sie sein Präfix aus, und stellen Sie als Suffix nur Enter ein.</translation>
    </message>
    <message>
        <source>The end of the code is missing. Raise the longest code that the scanner may read, and scan again.</source>
        <translation>Das Ende des Codes fehlt. Erhöhen Sie die größte Länge, die der Scanner liest, und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Some characters are missing. Let the scanner pause longer between two characters, and check that it sends the whole code.</source>
        <translation>Es fehlen Zeichen. Lassen Sie den Scanner zwischen zwei Zeichen länger warten, und prüfen Sie, ob er den ganzen Code sendet.</translation>
    </message>
    <message>
        <source>This is not the test label's text. Scan the test label; if you did, reset the scanner to its factory settings.</source>
        <translation>Das ist nicht der Text des Testetiketts. Scannen Sie das Testetikett; war es das, setzen Sie den Scanner auf Werkseinstellungen zurück.</translation>
    </message>
    <message>
        <source>Character %1 should be “%2”, but “%3” arrived. Scan the test label once more; if that stays, set the scanner's keyboard country to this computer's.</source>
        <translation>Zeichen %1 sollte „%2“ sein, es kam aber „%3“. Scannen Sie das Testetikett noch einmal; bleibt es dabei, stellen Sie am Scanner die Tastatur dieses Rechners ein.</translation>
    </message>
    <message>
        <source>The sheet %1 has labels of %2 x %3 mm, not %4 x %5.</source>
        <translation>Der Bogen %1 hat Etiketten von %2 x %3 mm, nicht %4 x %5.</translation>
    </message>
    <message>
        <source>Choose templates of one size for the sheet and the recipes.</source>
        <translation>Wählen Sie für Bogen und Rezepte Vorlagen gleicher Größe.</translation>
    </message>
    <message>
        <source>The sheet cannot be written (%1).</source>
        <translation>Der Bogen lässt sich nicht schreiben (%1).</translation>
    </message>
    <message>
        <source>Sheets of %1 labels as PDF files in %2</source>
        <translation>Bögen mit %1 Etiketten als PDF-Dateien in %2</translation>
    </message>
    <message>
        <source>%1="%2" is not a number from %3 to %4.</source>
        <translation>%1="%2" ist keine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>Write it in millimetres, without a unit.</source>
        <translation>Schreiben Sie sie in Millimetern, ohne Einheit.</translation>
    </message>
    <message>
        <source>%1="%2" is not the label's size in millimetres.</source>
        <translation>%1="%2" ist nicht die Größe des Etiketts in Millimetern.</translation>
    </message>
    <message>
        <source>Write for example %1="50.8mm".</source>
        <translation>Schreiben Sie zum Beispiel %1="50.8mm".</translation>
    </message>
    <message>
        <source>This place reaches over the edge of the label.</source>
        <translation>Dieser Platz ragt über den Rand des Etiketts.</translation>
    </message>
    <message>
        <source>Make it smaller, or move it.</source>
        <translation>Machen Sie ihn kleiner, oder verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>%1="%2" is not known here.</source>
        <translation>%1="%2" ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Schreiben Sie eines von: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>This is a sheet, not a label.</source>
        <translation>Das ist ein Bogen, kein Etikett.</translation>
    </message>
    <message>
        <source>Sheets are printed with printer=pdf:FOLDER.</source>
        <translation>Bögen werden mit printer=pdf:ORDNER gedruckt.</translation>
    </message>
    <message>
        <source>The template has no place for the QR code.</source>
        <translation>Die Vorlage hat keinen Platz für den QR-Code.</translation>
    </message>
    <message>
        <source>Draw a rectangle with data-label="qr".</source>
        <translation>Zeichnen Sie ein Rechteck mit data-label="qr".</translation>
    </message>
    <message>
        <source>The template has no place for the mark of a reprint.</source>
        <translation>Die Vorlage hat keinen Platz für die Kennzeichnung eines Nachdrucks.</translation>
    </message>
    <message>
        <source>Add a text that holds {reprint}; first prints leave it empty.</source>
        <translation>Fügen Sie einen Text mit {reprint} hinzu; beim ersten Druck bleibt er leer.</translation>
    </message>
    <message>
        <source>The template cannot be read (%1).</source>
        <translation>Die Vorlage ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>Use the path of an .svg file, or one of: %1.</source>
        <translation>Nehmen Sie den Pfad einer .svg-Datei oder eines von: %1.</translation>
    </message>
    <message>
        <source>The template %1 is for labels of %2 x %3 mm, not %4 x %5.</source>
        <translation>Die Vorlage %1 ist für Etiketten von %2 x %3 mm, nicht %4 x %5.</translation>
    </message>
    <message>
        <source>Take width_mm and height_mm out of the settings, or choose another template.</source>
        <translation>Nehmen Sie width_mm und height_mm aus den Einstellungen, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>"%1" has a place that cannot be filled.</source>
        <translation>„%1“ hat eine Stelle, die sich nicht ausfüllen lässt.</translation>
    </message>
    <message>
        <source>Use {serial}, {eid}, {iccid}, {batch}, {reprint} or {field:NAME}, and no other braces.</source>
        <translation>Nehmen Sie {serial}, {eid}, {iccid}, {batch}, {reprint} oder {field:NAME} und keine anderen geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Let the station draw the symbol: set zpl_native_qr=false.</source>
        <translation>Lassen Sie die Station den Code zeichnen: zpl_native_qr=false.</translation>
    </message>
    <message>
        <source>This template has more on it than a QR symbol and texts.</source>
        <translation>Diese Vorlage hat mehr als einen QR-Code und Texte.</translation>
    </message>
    <message>
        <source>The printer's own QR symbols are too small at %1 dpi.</source>
        <translation>Die eigenen QR-Codes des Druckers sind bei %1 dpi zu klein.</translation>
    </message>
    <message>
        <source>The printer's own QR symbols hold plain letters, digits and signs alone.</source>
        <translation>Die eigenen QR-Codes des Druckers fassen nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>The printer's own font may lack letters of "%1".</source>
        <translation>Der eigenen Schrift des Druckers können Buchstaben von „%1“ fehlen.</translation>
    </message>
    <message>
        <source>Let the batch run</source>
        <translation>Charge starten</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Charge anhalten</translation>
    </message>
    <message>
        <source>Try the chosen unit again</source>
        <translation>Gewählte Einheit noch einmal versuchen</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>Etikett noch einmal drucken</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Zurück zur Werkbank</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Choose slot %1</source>
        <translation>Platz %1 wählen</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
</context>
<context>
    <name>lpa</name>
    <message>
        <source>The profile package of the SM-DP+ cannot be read.</source>
        <translation>Das Profilpaket des SM-DP+ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was written to the card; ask the operator.</source>
        <translation>Es wurde nichts auf die Karte geschrieben; beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>The profile package is larger than one megabyte.</source>
        <translation>Das Profilpaket ist größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>The card agreed to the SM-DP+ address but holds another one.</source>
        <translation>Die Karte hat die SM-DP+-Adresse bestätigt, enthält aber eine andere.</translation>
    </message>
    <message>
        <source>Set the card aside.</source>
        <translation>Die Karte beiseitelegen.</translation>
    </message>
    <message>
        <source>The work on the card was stopped.</source>
        <translation>Die Arbeit an der Karte wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Neu starten, sobald alles bereit ist.</translation>
    </message>
    <message>
        <source>The card refused a command (status word %1).</source>
        <translation>Die Karte hat einen Befehl abgelehnt (Statuswort %1).</translation>
    </message>
    <message>
        <source>The card is not an eSIM.</source>
        <translation>Die Karte ist keine eSIM.</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>Die Karte wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Another program reset the card.</source>
        <translation>Ein anderes Programm hat die Karte zurückgesetzt.</translation>
    </message>
    <message>
        <source>The card does not answer.</source>
        <translation>Die Karte antwortet nicht.</translation>
    </message>
    <message>
        <source>The reader was unplugged.</source>
        <translation>Der Leser wurde abgezogen.</translation>
    </message>
    <message>
        <source>Another program uses the reader.</source>
        <translation>Ein anderes Programm verwendet den Leser.</translation>
    </message>
    <message>
        <source>The card took too long.</source>
        <translation>Die Karte hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The reader's process ended.</source>
        <translation>Der Prozess des Lesers wurde beendet.</translation>
    </message>
    <message>
        <source>The card's answer breaks the rules.</source>
        <translation>Die Antwort der Karte verstößt gegen die Regeln.</translation>
    </message>
    <message>
        <source>Take the card out, put it in again and repeat.</source>
        <translation>Die Karte herausnehmen, wieder einstecken und den Vorgang wiederholen.</translation>
    </message>
    <message>
        <source>Try the card once more; if it stays so, set it aside.</source>
        <translation>Die Karte noch einmal versuchen; bleibt es dabei, die Karte beiseitelegen.</translation>
    </message>
    <message>
        <source>Read the card's profiles again.</source>
        <translation>Die Profile der Karte erneut lesen.</translation>
    </message>
    <message>
        <source>Ask the operator of the SM-DP+; the unit is held.</source>
        <translation>Beim Betreiber des SM-DP+ nachfragen; die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>This kind of profile does not suit this kind of card; ask the operator for another.</source>
        <translation>Diese Art von Profil passt nicht zu dieser Art von Karte; den Betreiber um ein anderes bitten.</translation>
    </message>
    <message>
        <source>The card has no such profile.</source>
        <translation>Die Karte hat kein solches Profil.</translation>
    </message>
    <message>
        <source>The profile is enabled already.</source>
        <translation>Das Profil ist bereits aktiviert.</translation>
    </message>
    <message>
        <source>The enabled profile forbids that another takes its place.</source>
        <translation>Das aktivierte Profil verbietet, dass ein anderes seinen Platz einnimmt.</translation>
    </message>
    <message>
        <source>Ask the operator of the enabled profile.</source>
        <translation>Beim Betreiber des aktivierten Profils nachfragen.</translation>
    </message>
    <message>
        <source>The card wants another profile enabled again.</source>
        <translation>Die Karte verlangt, dass ein anderes Profil wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>End the test mode of the card first.</source>
        <translation>Zuerst den Testmodus der Karte beenden.</translation>
    </message>
    <message>
        <source>The card is busy with its own toolkit.</source>
        <translation>Die Karte ist mit ihrem eigenen Toolkit beschäftigt.</translation>
    </message>
    <message>
        <source>The card did not enable the profile and gives no reason.</source>
        <translation>Die Karte hat das Profil nicht aktiviert und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The profile is not enabled.</source>
        <translation>Das Profil ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>The profile forbids that it is disabled.</source>
        <translation>Das Profil verbietet, dass es deaktiviert wird.</translation>
    </message>
    <message>
        <source>Ask the operator of the profile.</source>
        <translation>Beim Betreiber des Profils nachfragen.</translation>
    </message>
    <message>
        <source>The card did not disable the profile and gives no reason.</source>
        <translation>Die Karte hat das Profil nicht deaktiviert und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>An enabled profile cannot be deleted.</source>
        <translation>Ein aktiviertes Profil kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Disable the profile first.</source>
        <translation>Zuerst das Profil deaktivieren.</translation>
    </message>
    <message>
        <source>The profile forbids that it is deleted.</source>
        <translation>Das Profil verbietet, dass es gelöscht wird.</translation>
    </message>
    <message>
        <source>The card did not delete the profile and gives no reason.</source>
        <translation>Die Karte hat das Profil nicht gelöscht und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The card has nothing of that kind to delete.</source>
        <translation>Die Karte hat nichts dieser Art, was gelöscht werden könnte.</translation>
    </message>
    <message>
        <source>The card was not cleared and gives no reason.</source>
        <translation>Die Karte wurde nicht geleert und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The card did not store the name and gives no reason.</source>
        <translation>Die Karte hat den Namen nicht gespeichert und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The card did not store the SM-DP+ address and gives no reason.</source>
        <translation>Die Karte hat die SM-DP+-Adresse nicht gespeichert und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The card has no such notification any more.</source>
        <translation>Die Karte hat keine solche Benachrichtigung mehr.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The card did not remove the notification and gives no reason.</source>
        <translation>Die Karte hat die Benachrichtigung nicht entfernt und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>It was delivered; removing it is tried again later.</source>
        <translation>Sie wurde zugestellt; das Entfernen wird später erneut versucht.</translation>
    </message>
    <message>
        <source>The card does not understand which fields are asked for.</source>
        <translation>Die Karte versteht nicht, welche Felder abgefragt werden.</translation>
    </message>
    <message>
        <source>The card is changing its profiles at the moment.</source>
        <translation>Die Karte ändert gerade ihre Profile.</translation>
    </message>
    <message>
        <source>The card did not list its profiles and gives no reason.</source>
        <translation>Die Karte hat ihre Profile nicht aufgelistet und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The card did not list its notifications and gives no reason.</source>
        <translation>Die Karte hat ihre Benachrichtigungen nicht aufgelistet und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The card does not accept the SM-DP+'s certificate.</source>
        <translation>Die Karte akzeptiert das Zertifikat des SM-DP+ nicht.</translation>
    </message>
    <message>
        <source>Check whether a test card met a live server or the reverse; try another card.</source>
        <translation>Prüfen, ob eine Testkarte auf einen Live-Server getroffen ist oder umgekehrt; eine andere Karte versuchen.</translation>
    </message>
    <message>
        <source>The card found the SM-DP+'s signature wrong.</source>
        <translation>Die Karte hat die Signatur des SM-DP+ als falsch erkannt.</translation>
    </message>
    <message>
        <source>The card does not know the kind of key the SM-DP+ uses.</source>
        <translation>Die Karte kennt die Art des Schlüssels nicht, die der SM-DP+ verwendet.</translation>
    </message>
    <message>
        <source>Use a card of a type that the operator has approved.</source>
        <translation>Eine Karte eines Typs verwenden, den der Betreiber freigegeben hat.</translation>
    </message>
    <message>
        <source>The card lost the session before it was complete.</source>
        <translation>Die Karte hat die Sitzung verloren, bevor sie abgeschlossen war.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Den Download neu starten.</translation>
    </message>
    <message>
        <source>The card refuses the SM-DP+'s identity number.</source>
        <translation>Die Karte lehnt die Kennnummer des SM-DP+ ab.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered another card's question.</source>
        <translation>Der SM-DP+ hat auf die Anfrage einer anderen Karte geantwortet.</translation>
    </message>
    <message>
        <source>The card does not know the authority behind the SM-DP+.</source>
        <translation>Die Karte kennt die Zertifizierungsstelle hinter dem SM-DP+ nicht.</translation>
    </message>
    <message>
        <source>The card refused the SM-DP+ and gives no reason.</source>
        <translation>Die Karte hat den SM-DP+ abgelehnt und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The card does not accept the certificate the profile is packed under.</source>
        <translation>Die Karte akzeptiert das Zertifikat nicht, unter dem das Profil verpackt ist.</translation>
    </message>
    <message>
        <source>The card found the offer's signature wrong.</source>
        <translation>Die Karte hat die Signatur des Angebots als falsch erkannt.</translation>
    </message>
    <message>
        <source>The card does not know the kind of key the profile is packed with.</source>
        <translation>Die Karte kennt die Art des Schlüssels nicht, mit der das Profil verpackt ist.</translation>
    </message>
    <message>
        <source>The offer belongs to another session.</source>
        <translation>Das Angebot gehört zu einer anderen Sitzung.</translation>
    </message>
    <message>
        <source>The card refused the profile and gives no reason.</source>
        <translation>Die Karte hat das Profil abgelehnt und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The card knows no such session any more.</source>
        <translation>Die Karte kennt keine solche Sitzung mehr.</translation>
    </message>
    <message>
        <source>The card did not end the session and gives no reason.</source>
        <translation>Die Karte hat die Sitzung nicht beendet und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The package holds values that are not allowed.</source>
        <translation>Das Paket enthält Werte, die nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>The package's signature is wrong.</source>
        <translation>Die Signatur des Pakets ist falsch.</translation>
    </message>
    <message>
        <source>The package belongs to another session.</source>
        <translation>Das Paket gehört zu einer anderen Sitzung.</translation>
    </message>
    <message>
        <source>The card does not support how the package is protected.</source>
        <translation>Die Karte unterstützt die Art nicht, wie das Paket geschützt ist.</translation>
    </message>
    <message>
        <source>The card does not support the operation that the package asks for.</source>
        <translation>Die Karte unterstützt den Vorgang nicht, den das Paket verlangt.</translation>
    </message>
    <message>
        <source>The card does not take profiles of this class.</source>
        <translation>Die Karte nimmt keine Profile dieser Klasse an.</translation>
    </message>
    <message>
        <source>The package arrived damaged.</source>
        <translation>Das Paket ist beschädigt angekommen.</translation>
    </message>
    <message>
        <source>Try once more with a new session.</source>
        <translation>Mit einer neuen Sitzung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The package's protection did not hold.</source>
        <translation>Der Schutz des Pakets hat nicht standgehalten.</translation>
    </message>
    <message>
        <source>The card has a profile with this ICCID already.</source>
        <translation>Die Karte hat bereits ein Profil mit dieser ICCID.</translation>
    </message>
    <message>
        <source>The card is read to see whether it is ours.</source>
        <translation>Die Karte wird gelesen, um zu prüfen, ob es unseres ist.</translation>
    </message>
    <message>
        <source>The card has not enough memory for the profile.</source>
        <translation>Die Karte hat nicht genug Speicher für das Profil.</translation>
    </message>
    <message>
        <source>Use another card, or delete a profile that is not needed.</source>
        <translation>Eine andere Karte verwenden oder ein nicht benötigtes Profil löschen.</translation>
    </message>
    <message>
        <source>The installation was interrupted.</source>
        <translation>Die Installation wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Keep the card in the reader; the same profile is tried again.</source>
        <translation>Die Karte im Leser lassen; dasselbe Profil wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The card could not process a part of the profile.</source>
        <translation>Die Karte konnte einen Teil des Profils nicht verarbeiten.</translation>
    </message>
    <message>
        <source>The profile's data contradict its description.</source>
        <translation>Die Daten des Profils widersprechen seiner Beschreibung.</translation>
    </message>
    <message>
        <source>The test profile carries a key that the card does not allow.</source>
        <translation>Das Testprofil enthält einen Schlüssel, den die Karte nicht zulässt.</translation>
    </message>
    <message>
        <source>The card does not allow the profile's policy rules.</source>
        <translation>Die Karte lässt die Richtlinien (Policy Rules) des Profils nicht zu.</translation>
    </message>
    <message>
        <source>The card did not install the profile and gives no reason.</source>
        <translation>Die Karte hat das Profil nicht installiert und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>while the secure channel was set up</source>
        <translation>beim Aufbau des sicheren Kanals</translation>
    </message>
    <message>
        <source>while the place for the profile was made</source>
        <translation>beim Anlegen des Platzes für das Profil</translation>
    </message>
    <message>
        <source>while the profile's description was stored</source>
        <translation>beim Speichern der Profilbeschreibung</translation>
    </message>
    <message>
        <source>while the rest of the profile's description was stored</source>
        <translation>beim Speichern des Rests der Profilbeschreibung</translation>
    </message>
    <message>
        <source>while the keys were replaced</source>
        <translation>beim Austausch der Schlüssel</translation>
    </message>
    <message>
        <source>while the profile's elements were loaded</source>
        <translation>beim Laden der Profilelemente</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>an element of a kind the card does not know</source>
        <translation>ein Element einer Art, die die Karte nicht kennt</translation>
    </message>
    <message>
        <source>a fault of the card's memory</source>
        <translation>ein Fehler im Speicher der Karte</translation>
    </message>
    <message>
        <source>values that are not allowed</source>
        <translation>nicht zulässige Werte</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>a wrong format</source>
        <translation>ein falsches Format</translation>
    </message>
    <message>
        <source>a parameter that is not allowed</source>
        <translation>ein nicht zulässiger Parameter</translation>
    </message>
    <message>
        <source>a runtime environment the card does not have</source>
        <translation>eine Laufzeitumgebung, die die Karte nicht hat</translation>
    </message>
    <message>
        <source>a library the card does not have</source>
        <translation>eine Bibliothek, die die Karte nicht hat</translation>
    </message>
    <message>
        <source>a file template the card does not have</source>
        <translation>eine Dateivorlage, die die Karte nicht hat</translation>
    </message>
    <message>
        <source>a feature the card does not have</source>
        <translation>eine Funktion, die die Karte nicht hat</translation>
    </message>
    <message>
        <source>a missing PIN</source>
        <translation>eine fehlende PIN</translation>
    </message>
    <message>
        <source>a profile format the card does not support</source>
        <translation>ein Profilformat, das die Karte nicht unterstützt</translation>
    </message>
    <message>
        <source>The card refused with reason %1, which is newer than this station knows.</source>
        <translation>Die Karte hat mit Grund %1 abgelehnt; er ist neuer, als diese Station kennt.</translation>
    </message>
    <message>
        <source>in step %1 of the package</source>
        <translation>in Schritt %1 des Pakets</translation>
    </message>
    <message>
        <source>status word %1 of the card</source>
        <translation>Statuswort %1 der Karte</translation>
    </message>
    <message>
        <source>status %1, which is newer than this station knows</source>
        <translation>Status %1, neuer, als diese Station kennt</translation>
    </message>
    <message>
        <source>Check the network. It is tried a few times.</source>
        <translation>Das Netzwerk prüfen. Es wird einige Male versucht.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address and the network. It is tried a few times.</source>
        <translation>Die Adresse des SM-DP+ und das Netzwerk prüfen. Es wird einige Male versucht.</translation>
    </message>
    <message>
        <source>Import the root certificate of the SM-DP+, and check the station's clock.</source>
        <translation>Das Stammzertifikat des SM-DP+ importieren und die Uhr der Station prüfen.</translation>
    </message>
    <message>
        <source>The download met an event that cannot be at this point.</source>
        <translation>Beim Download trat ein Ereignis ein, das an dieser Stelle nicht vorkommen kann.</translation>
    </message>
    <message>
        <source>The device's TAC or IMEI in the settings is not a number of the right length.</source>
        <translation>TAC oder IMEI des Geräts in den Einstellungen ist keine Zahl der richtigen Länge.</translation>
    </message>
    <message>
        <source>A TAC has 8 digits.</source>
        <translation>Eine TAC hat 8 Ziffern.</translation>
    </message>
    <message>
        <source>The download was stopped before anything was written.</source>
        <translation>Der Download wurde abgebrochen, bevor etwas geschrieben wurde.</translation>
    </message>
    <message>
        <source>While the profile was written: %1</source>
        <translation>Beim Schreiben des Profils: %1</translation>
    </message>
    <message>
        <source>The card is read to see how far it came.</source>
        <translation>Die Karte wird gelesen, um zu sehen, wie weit sie gekommen ist.</translation>
    </message>
    <message>
        <source>Another card is in the reader than the unit's.</source>
        <translation>Im Leser steckt eine andere Karte als die der Einheit.</translation>
    </message>
    <message>
        <source>Put in the card with the EID of this unit. Nothing was written.</source>
        <translation>Die Karte mit der EID dieser Einheit einlegen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The SM-DP+ is not the one the activation code was made for.</source>
        <translation>Der SM-DP+ ist nicht der, für den der Aktivierungscode gilt.</translation>
    </message>
    <message>
        <source>Check the activation code; the unit is held.</source>
        <translation>Den Aktivierungscode prüfen; die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>The card does not allow this operator's profile to forbid disabling or deleting.</source>
        <translation>Die Karte erlaubt dem Profil dieses Netzanbieters nicht, das Deaktivieren oder Löschen zu verbieten.</translation>
    </message>
    <message>
        <source>Ask the operator for a profile without these rules.</source>
        <translation>Den Netzanbieter um ein Profil ohne diese Regeln bitten.</translation>
    </message>
    <message>
        <source>The operator wants a confirmation code for this profile.</source>
        <translation>Der Netzanbieter verlangt für dieses Profil einen Bestätigungscode.</translation>
    </message>
    <message>
        <source>Enter the confirmation code and start again.</source>
        <translation>Den Bestätigungscode eingeben und neu starten.</translation>
    </message>
    <message>
        <source>The card took the whole profile but did not say whether it is installed.</source>
        <translation>Die Karte hat das ganze Profil angenommen, aber nicht gemeldet, ob es installiert ist.</translation>
    </message>
    <message>
        <source>The card is read to find out.</source>
        <translation>Die Karte wird gelesen, um das festzustellen.</translation>
    </message>
    <message>
        <source>The card is read to find out whether the profile is installed.</source>
        <translation>Die Karte wird gelesen, um festzustellen, ob das Profil installiert ist.</translation>
    </message>
    <message>
        <source>The card reported the result of another installation.</source>
        <translation>Die Karte hat das Ergebnis einer anderen Installation gemeldet.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered for another session.</source>
        <translation>Der SM-DP+ hat für eine andere Sitzung geantwortet.</translation>
    </message>
    <message>
        <source>The SM-DP+ signs under another address than the one that was called.</source>
        <translation>Der SM-DP+ signiert unter einer anderen Adresse als der aufgerufenen.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address; the unit is held.</source>
        <translation>Die Adresse des SM-DP+ prüfen; die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>The SM-DP+'s description of the profile cannot be read.</source>
        <translation>Die Profilbeschreibung des SM-DP+ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Ask the operator; the unit is held.</source>
        <translation>Beim Netzanbieter nachfragen; die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>The SM-DP+ offers another profile than the reserved one.</source>
        <translation>Der SM-DP+ bietet ein anderes Profil an als das reservierte.</translation>
    </message>
    <message>
        <source>Nothing was written; ask the operator. The unit is held.</source>
        <translation>Es wurde nichts geschrieben; beim Netzanbieter nachfragen. Die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>The SM-DP+ sent the package of another session.</source>
        <translation>Der SM-DP+ hat das Paket einer anderen Sitzung gesendet.</translation>
    </message>
    <message>
        <source>The package holds another profile than the SM-DP+ announced.</source>
        <translation>Das Paket enthält ein anderes Profil, als der SM-DP+ angekündigt hat.</translation>
    </message>
    <message>
        <source>The card's answer cannot be read.</source>
        <translation>Die Antwort der Karte ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The SM-DP+ gave no usable answer (HTTP %1).</source>
        <translation>Der SM-DP+ gab keine brauchbare Antwort (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the network and the SM-DP+ address. It is tried a few times.</source>
        <translation>Das Netzwerk und die Adresse des SM-DP+ prüfen. Es wird einige Male versucht.</translation>
    </message>
    <message>
        <source>The SM-DP+ sends the station on to another address, which is not followed.</source>
        <translation>Der SM-DP+ leitet die Station an eine andere Adresse weiter; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address, and whether a proxy answers for it.</source>
        <translation>Die Adresse des SM-DP+ prüfen, und ob ein Proxy an seiner Stelle antwortet.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer breaks the protocol's rules.</source>
        <translation>Die Antwort des SM-DP+ verletzt die Regeln des Protokolls.</translation>
    </message>
    <message>
        <source>The card did not install the profile: reason %1, newer than this station knows.</source>
        <translation>Die Karte hat das Profil nicht installiert: Grund %1, neuer, als diese Station kennt.</translation>
    </message>
    <message>
        <source> It happened %1.</source>
        <translation> Das geschah %1.</translation>
    </message>
    <message>
        <source> Element %1: %2.</source>
        <translation> Element %1: %2.</translation>
    </message>
    <message>
        <source> The card names %1.</source>
        <translation> Die Karte meldet: %1.</translation>
    </message>
    <message>
        <source>Set this card aside and use another.</source>
        <translation>Diese Karte beiseitelegen und eine andere verwenden.</translation>
    </message>
    <message>
        <source>Check whether a test card met a live server or the reverse; use another card.</source>
        <translation>Prüfen, ob eine Testkarte auf einen Produktivserver traf oder umgekehrt; eine andere Karte verwenden.</translation>
    </message>
    <message>
        <source>A new profile must be ordered.</source>
        <translation>Ein neues Profil muss bestellt werden.</translation>
    </message>
    <message>
        <source>The profile is reserved for another card.</source>
        <translation>Das Profil ist für eine andere Karte reserviert.</translation>
    </message>
    <message>
        <source>Put in the card the profile was reserved for, or ask the operator.</source>
        <translation>Die Karte einlegen, für die das Profil reserviert wurde, oder beim Netzanbieter nachfragen.</translation>
    </message>
    <message>
        <source>Report this to the maker of the station.</source>
        <translation>Bitte dem Hersteller der Station melden.</translation>
    </message>
    <message>
        <source>The operator's discovery service (SM-DS) refused.</source>
        <translation>Der Suchdienst des Netzanbieters (SM-DS) hat abgelehnt.</translation>
    </message>
    <message>
        <source>The operator does not offer this type of profile here.</source>
        <translation>Der Netzanbieter bietet diese Art von Profil hier nicht an.</translation>
    </message>
    <message>
        <source>The operator's system refused the profile's ICCID.</source>
        <translation>Das System des Netzanbieters hat die ICCID des Profils abgelehnt.</translation>
    </message>
    <message>
        <source>The card has not enough space for the profile.</source>
        <translation>Die Karte hat nicht genug Speicherplatz für das Profil.</translation>
    </message>
    <message>
        <source>The SM-DP+ found the card's signature wrong.</source>
        <translation>Der SM-DP+ hält die Signatur der Karte für falsch.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, set the card aside.</source>
        <translation>Noch einmal versuchen; bleibt es dabei, die Karte beiseitelegen.</translation>
    </message>
    <message>
        <source>The order is not bound to this card's EID.</source>
        <translation>Die Bestellung ist nicht an die EID dieser Karte gebunden.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not trust the card's maker.</source>
        <translation>Der SM-DP+ vertraut dem Hersteller der Karte nicht.</translation>
    </message>
    <message>
        <source>The certificate of the card's maker has expired.</source>
        <translation>Das Zertifikat des Kartenherstellers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept the card's certificate.</source>
        <translation>Der SM-DP+ akzeptiert das Zertifikat der Karte nicht.</translation>
    </message>
    <message>
        <source>The card's certificate has expired.</source>
        <translation>Das Zertifikat der Karte ist abgelaufen.</translation>
    </message>
    <message>
        <source>The card's EID does not belong to the maker that certified it.</source>
        <translation>Die EID der Karte gehört nicht zu dem Hersteller, der sie zertifiziert hat.</translation>
    </message>
    <message>
        <source>The operator has not released the profile yet.</source>
        <translation>Der Netzanbieter hat das Profil noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>The profile was handed out before, and is not handed out again.</source>
        <translation>Das Profil wurde schon ausgegeben und wird nicht noch einmal ausgegeben.</translation>
    </message>
    <message>
        <source>Find the card that has it; the unit is held.</source>
        <translation>Die Karte suchen, die es hat; die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>The operator has no profile of this type left.</source>
        <translation>Der Netzanbieter hat kein Profil dieser Art mehr.</translation>
    </message>
    <message>
        <source>The operator has no profile that suits this card and device.</source>
        <translation>Der Netzanbieter hat kein Profil, das zu dieser Karte und diesem Gerät passt.</translation>
    </message>
    <message>
        <source>Check the device's TAC in the settings, or ask the operator.</source>
        <translation>Die TAC des Geräts in den Einstellungen prüfen oder beim Netzanbieter nachfragen.</translation>
    </message>
    <message>
        <source>The matching ID belongs to more than one order.</source>
        <translation>Die Matching-ID gehört zu mehr als einer Bestellung.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses the code: it is wrong, used or withdrawn.</source>
        <translation>Der SM-DP+ lehnt den Code ab: Er ist falsch, verbraucht oder zurückgezogen.</translation>
    </message>
    <message>
        <source>Check the code and where it was used; the unit is held.</source>
        <translation>Den Code prüfen, und wo er verwendet wurde; die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>The profile is reserved under another matching ID.</source>
        <translation>Das Profil ist unter einer anderen Matching-ID reserviert.</translation>
    </message>
    <message>
        <source>Enter the confirmation code.</source>
        <translation>Den Bestätigungscode eingeben.</translation>
    </message>
    <message>
        <source>The confirmation code is wrong.</source>
        <translation>Der Bestätigungscode ist falsch.</translation>
    </message>
    <message>
        <source>Enter the right code; too many wrong ones end the order.</source>
        <translation>Den richtigen Code eingeben; zu viele falsche beenden die Bestellung.</translation>
    </message>
    <message>
        <source>Too many wrong confirmation codes were given; the order is dead.</source>
        <translation>Zu viele falsche Bestätigungscodes wurden eingegeben; die Bestellung ist nicht mehr nutzbar.</translation>
    </message>
    <message>
        <source>The SM-DP+ is not the one the code was made for.</source>
        <translation>Der SM-DP+ ist nicht der, für den der Code gilt.</translation>
    </message>
    <message>
        <source>Check the code and its address; the unit is held.</source>
        <translation>Den Code und seine Adresse prüfen; die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know itself by this address.</source>
        <translation>Der SM-DP+ kennt diese Adresse nicht als seine eigene.</translation>
    </message>
    <message>
        <source>Check the spelling of the SM-DP+ address.</source>
        <translation>Die Schreibweise der SM-DP+-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The SM-DP+ and the card have no authority in common.</source>
        <translation>Der SM-DP+ und die Karte haben keine gemeinsame Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not support this card's version.</source>
        <translation>Der SM-DP+ unterstützt die Version dieser Karte nicht.</translation>
    </message>
    <message>
        <source>Use a card of a newer type.</source>
        <translation>Eine Karte neueren Typs verwenden.</translation>
    </message>
    <message>
        <source>The SM-DP+ has no certificate that this card accepts.</source>
        <translation>Der SM-DP+ hat kein Zertifikat, das diese Karte akzeptiert.</translation>
    </message>
    <message>
        <source>The order has expired.</source>
        <translation>Die Bestellung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The profile was asked for too many times; the order is dead.</source>
        <translation>Das Profil wurde zu oft angefordert; die Bestellung ist nicht mehr nutzbar.</translation>
    </message>
    <message>
        <source>Check the spelling of the SM-DS address.</source>
        <translation>Die Schreibweise der SM-DS-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The SM-DP+ has ended the session by itself.</source>
        <translation>Der SM-DP+ hat die Sitzung von sich aus beendet.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know the card's authority.</source>
        <translation>Der SM-DP+ kennt die Zertifizierungsstelle der Karte nicht.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not take the form of the request.</source>
        <translation>Der SM-DP+ nimmt die Form der Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not support this station's protocol version.</source>
        <translation>Der SM-DP+ unterstützt die Protokollversion dieser Station nicht.</translation>
    </message>
    <message>
        <source>The SM-DP+ misses a part of the request.</source>
        <translation>Dem SM-DP+ fehlt ein Teil der Anfrage.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not allow this.</source>
        <translation>Der SM-DP+ lässt das nicht zu.</translation>
    </message>
    <message>
        <source>The SM-DP+ finds the request incomplete or badly formed.</source>
        <translation>Der SM-DP+ hält die Anfrage für unvollständig oder falsch aufgebaut.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses under its conditions of use.</source>
        <translation>Der SM-DP+ lehnt aufgrund seiner Nutzungsbedingungen ab.</translation>
    </message>
    <message>
        <source>The SM-DP+ could not process the request.</source>
        <translation>Der SM-DP+ konnte die Anfrage nicht verarbeiten.</translation>
    </message>
    <message>
        <source>The SM-DP+ could not reach a system behind it.</source>
        <translation>Der SM-DP+ konnte ein dahinterliegendes System nicht erreichen.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses for reasons of security.</source>
        <translation>Der SM-DP+ lehnt aus Sicherheitsgründen ab.</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the request.</source>
        <translation>Der SM-DP+ hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source> It says: %1.</source>
        <translation> Seine Meldung: %1.</translation>
    </message>
    <message>
        <source>The card wants further parts of the revocation list.</source>
        <translation>Die Karte verlangt weitere Teile der Sperrliste.</translation>
    </message>
    <message>
        <source>Load the other parts too.</source>
        <translation>Auch die anderen Teile laden.</translation>
    </message>
    <message>
        <source>Another card is in the reader; nothing was changed.</source>
        <translation>Im Leser ist eine andere Karte; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the EID, and that the right card is in.</source>
        <translation>Die EID prüfen, und ob die richtige Karte eingelegt ist.</translation>
    </message>
    <message>
        <source>The card found the revocation list's signature wrong.</source>
        <translation>Die Karte hat die Signatur der Sperrliste als falsch erkannt.</translation>
    </message>
    <message>
        <source>Get the list from its issuer again.</source>
        <translation>Die Liste erneut von ihrem Aussteller beziehen.</translation>
    </message>
    <message>
        <source>The card cannot read this revocation list.</source>
        <translation>Die Karte kann diese Sperrliste nicht lesen.</translation>
    </message>
    <message>
        <source>Get the list in the form that its issuer has for cards.</source>
        <translation>Die Liste in der Form beziehen, die ihr Aussteller für Karten anbietet.</translation>
    </message>
    <message>
        <source>The card has not enough memory for the revocation list.</source>
        <translation>Die Karte hat nicht genug Speicher für die Sperrliste.</translation>
    </message>
    <message>
        <source>Delete a profile that is not needed.</source>
        <translation>Ein Profil löschen, das nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The card does not know the issuer of the revocation list.</source>
        <translation>Die Karte kennt den Aussteller der Sperrliste nicht.</translation>
    </message>
    <message>
        <source>Use the list of an authority that the card trusts.</source>
        <translation>Die Liste einer Stelle verwenden, der die Karte vertraut.</translation>
    </message>
    <message>
        <source>The card holds a newer revocation list already.</source>
        <translation>Die Karte enthält bereits eine neuere Sperrliste.</translation>
    </message>
    <message>
        <source>The card lacks the list that this one continues.</source>
        <translation>Der Karte fehlt die Liste, die von dieser fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Load the complete list first.</source>
        <translation>Zuerst die vollständige Liste laden.</translation>
    </message>
    <message>
        <source>The card did not load the revocation list and gives no reason.</source>
        <translation>Die Karte hat die Sperrliste nicht geladen und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The search for waiting profiles was stopped.</source>
        <translation>Die Suche nach wartenden Profilen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The search met an event that cannot be at this point.</source>
        <translation>Die Suche traf auf ein Ereignis, das an dieser Stelle nicht vorkommen kann.</translation>
    </message>
    <message>
        <source>The SM-DP+ shows a certificate of an issuer that this card does not accept.</source>
        <translation>Der SM-DP+ zeigt ein Zertifikat von einem Aussteller, den diese Karte nicht akzeptiert.</translation>
    </message>
    <message>
        <source>A test card needs a test SM-DP+, a live card a live one: use a card that fits.</source>
        <translation>Eine Testkarte braucht einen Test-SM-DP+, eine Produktivkarte einen Produktiv-SM-DP+: eine passende Karte verwenden.</translation>
    </message>
    <message>
        <source>The card's report on the installation is not signed by it.</source>
        <translation>Der Bericht der Karte über die Installation ist nicht von ihr signiert.</translation>
    </message>
    <message>
        <source>This server is an SM-DS: it knows where profiles are and has none itself.</source>
        <translation>Dieser Server ist ein SM-DS: Er weiß, wo Profile liegen, und hat selbst keine.</translation>
    </message>
    <message>
        <source>Use the SM-DP+'s address, or ask this server for what waits there: card download --smds.</source>
        <translation>Nehmen Sie die Adresse des SM-DP+, oder fragen Sie diesen Server, was dort wartet: card download --smds.</translation>
    </message>
    <message>
        <source>This is no recording of a card session (line %1).</source>
        <translation>Das ist keine Aufzeichnung einer Kartensitzung (Zeile %1).</translation>
    </message>
    <message>
        <source>A line of the recording cannot be read.</source>
        <translation>Eine Zeile der Aufzeichnung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the operator where the profile is registered.</source>
        <translation>Es wurde nichts geschrieben. Fragen Sie den Netzanbieter, wo das Profil angemeldet ist.</translation>
    </message>
    <message>
        <source>The SM-DS servers send the station in a circle.</source>
        <translation>Die SM-DS-Server schicken die Station im Kreis.</translation>
    </message>
    <message>
        <source>One SM-DS names another again and again; after %1 the station stopped.</source>
        <translation>Ein SM-DS nennt immer wieder einen anderen; nach %1 hat die Station aufgehört.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The station cannot start</source>
        <translation>Die Station kann nicht starten</translation>
    </message>
    <message>
        <source>Settings file.</source>
        <translation>Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Where the journal and the labels are.</source>
        <translation>Ort des Journals und der Etiketten.</translation>
    </message>
    <message>
        <source>Simulated carrier, server and cards; nothing real is touched.</source>
        <translation>Netzanbieter, Server und Karten simulieren; nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Import this manifest at the start.</source>
        <translation>Dieses Manifest beim Start importieren.</translation>
    </message>
    <message>
        <source>The batch to open, or the name to import under.</source>
        <translation>Die zu öffnende Charge oder der Name für den Import.</translation>
    </message>
    <message>
        <source>Let that batch run at once.</source>
        <translation>Diese Charge sofort starten.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>✓  Saved. The station works with it now.</source>
        <translation>✓  Gespeichert. Die Station arbeitet jetzt damit.</translation>
    </message>
    <message>
        <source>✓  Saved. It takes effect when the batch has stopped.</source>
        <translation>✓  Gespeichert. Es gilt, sobald die Charge angehalten hat.</translation>
    </message>
    <message>
        <source>✗  Saved, but the station cannot work with it and goes on as before: %1</source>
        <translation>✗  Gespeichert, aber die Station kann damit nicht arbeiten und läuft weiter wie bisher: %1</translation>
    </message>
    <message>
        <source>✗  The station could not begin again: %1 Close the window and start the station anew.</source>
        <translation>✗  Die Station konnte nicht neu beginnen: %1 Das Fenster schließen und die Station neu starten.</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>There is no recipe named %1.</source>
        <translation>Es gibt kein Rezept namens %1.</translation>
    </message>
    <message>
        <source>Choose a recipe of the settings.</source>
        <translation>Ein Rezept aus den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>The manifest has more than %1 rows.</source>
        <translation>Das Manifest hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Auf mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>The extra columns hold too much text.</source>
        <translation>Die zusätzlichen Spalten enthalten zu viel Text.</translation>
    </message>
    <message>
        <source>Remove columns that are not needed, or split the file.</source>
        <translation>Nicht benötigte Spalten entfernen oder die Datei aufteilen.</translation>
    </message>
    <message numerus="yes">
        <source>Units without a fleet: %n. Their Sims are activated in the fleet they already have.</source>
        <translation>
            <numerusform>%n Einheit ohne Fleet. Ihre SIM wird in ihrer bisherigen Fleet aktiviert.</numerusform>
            <numerusform>Einheiten ohne Fleet: %n. Ihre SIMs werden in ihrer bisherigen Fleet aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty rows left out: %n.</source>
        <translation>
            <numerusform>%n leere Zeile ausgelassen.</numerusform>
            <numerusform>%n leere Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The serials are numbers of different lengths. If they began with zeros, a spreadsheet has removed them.</source>
        <translation>Die Seriennummern sind verschieden lange Zahlen. Falls sie mit Nullen begannen, hat eine Tabellenkalkulation diese entfernt.</translation>
    </message>
    <message>
        <source>The manifest has a header but no units.</source>
        <translation>Das Manifest hat eine Kopfzeile, aber keine Einheiten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Add one row for each unit.</source>
        <translation>Für jede Einheit eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>The first row names the columns; each further row is one unit.</source>
        <translation>Die erste Zeile benennt die Spalten; jede weitere Zeile ist eine Einheit.</translation>
    </message>
    <message>
        <source>Every unit appears once: remove or correct one of the two rows.</source>
        <translation>Jede Einheit kommt nur einmal vor: eine der beiden Zeilen entfernen oder berichtigen.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile hat %2.</translation>
    </message>
    <message>
        <source>Put texts that hold the separator between quotes, and fill up missing cells.</source>
        <translation>Texte, die das Trennzeichen enthalten, in Anführungszeichen setzen und fehlende Zellen ergänzen.</translation>
    </message>
    <message>
        <source>The header appears again.</source>
        <translation>Die Kopfzeile kommt noch einmal vor.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Diese Zeile entfernen.</translation>
    </message>
    <message>
        <source>The serial is also in row %1.</source>
        <translation>Die Seriennummer steht auch in Zeile %1.</translation>
    </message>
    <message>
        <source>The EID is also in row %1.</source>
        <translation>Die EID steht auch in Zeile %1.</translation>
    </message>
    <message>
        <source>There is no recipe of this name.</source>
        <translation>Es gibt kein Rezept dieses Namens.</translation>
    </message>
    <message>
        <source>Use a recipe of the settings.</source>
        <translation>Ein Rezept aus den Einstellungen verwenden.</translation>
    </message>
    <message>
        <source>This is not a way to deliver.</source>
        <translation>Diese Art der Auslieferung gibt es nicht.</translation>
    </message>
    <message>
        <source>Write install, address or label.</source>
        <translation>install, address oder label schreiben.</translation>
    </message>
    <message>
        <source>This is not a way to reserve.</source>
        <translation>Diese Art der Reservierung gibt es nicht.</translation>
    </message>
    <message>
        <source>Write eid, matching-id or given.</source>
        <translation>eid, matching-id oder given schreiben.</translation>
    </message>
    <message>
        <source>The fleet's name is longer than 128 characters.</source>
        <translation>Der Name der Fleet ist länger als 128 Zeichen.</translation>
    </message>
    <message>
        <source>Use the fleet's SID or unique name.</source>
        <translation>Die SID oder den eindeutigen Namen der Fleet verwenden.</translation>
    </message>
    <message>
        <source>This cannot be a confirmation code.</source>
        <translation>Das kann kein Bestätigungscode sein.</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>Noch einmal aus der Quelle kopieren.</translation>
    </message>
    <message>
        <source>The activation code is also in row %1.</source>
        <translation>Der Aktivierungscode steht auch in Zeile %1.</translation>
    </message>
    <message>
        <source>A profile can be downloaded once: give every unit its own code.</source>
        <translation>Ein Profil kann nur einmal heruntergeladen werden: jeder Einheit einen eigenen Code geben.</translation>
    </message>
    <message>
        <source>The row reserves by "given" but has no activation code.</source>
        <translation>Die Zeile reserviert mit „given“, hat aber keinen Aktivierungscode.</translation>
    </message>
    <message>
        <source>Add the activation code, or reserve by eid or matching-id.</source>
        <translation>Den Aktivierungscode hinzufügen oder mit eid oder matching-id reservieren.</translation>
    </message>
    <message>
        <source>The row has an activation code but would reserve another profile.</source>
        <translation>Die Zeile hat einen Aktivierungscode, würde aber ein anderes Profil reservieren.</translation>
    </message>
    <message>
        <source>Leave reserve empty or write given, or remove the code.</source>
        <translation>reserve leer lassen oder given schreiben, oder den Code entfernen.</translation>
    </message>
    <message>
        <source>There is a confirmation code but no activation code.</source>
        <translation>Es gibt einen Bestätigungscode, aber keinen Aktivierungscode.</translation>
    </message>
    <message>
        <source>Add the activation code or remove the confirmation code.</source>
        <translation>Den Aktivierungscode hinzufügen oder den Bestätigungscode entfernen.</translation>
    </message>
    <message>
        <source>The activation code needs a confirmation code and there is none.</source>
        <translation>Der Aktivierungscode braucht einen Bestätigungscode, und es gibt keinen.</translation>
    </message>
    <message>
        <source>Add the confirmation code in its own column.</source>
        <translation>Den Bestätigungscode in seiner eigenen Spalte hinzufügen.</translation>
    </message>
    <message>
        <source>An activation code with an empty matching ID can only be installed.</source>
        <translation>Ein Aktivierungscode mit leerer Matching-ID kann nur installiert werden.</translation>
    </message>
    <message>
        <source>Write install, or use a code with a matching ID.</source>
        <translation>install eintragen oder einen Code mit Matching-ID verwenden.</translation>
    </message>
    <message>
        <source>Delivering by address needs a reservation by EID.</source>
        <translation>Die Auslieferung per Adresse braucht eine Reservierung nach EID.</translation>
    </message>
    <message>
        <source>Write eid under reserve, or choose install or label.</source>
        <translation>Unter reserve eid eintragen oder install oder label wählen.</translation>
    </message>
    <message>
        <source>The label is the delivery, but the recipe never prints one.</source>
        <translation>Das Etikett ist die Auslieferung, aber das Rezept druckt nie eines.</translation>
    </message>
    <message>
        <source>Choose another recipe or another way to deliver.</source>
        <translation>Ein anderes Rezept oder eine andere Art der Auslieferung wählen.</translation>
    </message>
    <message>
        <source>The recipe wants an EID in every row and this one has none.</source>
        <translation>Das Rezept verlangt in jeder Zeile eine EID, in dieser fehlt sie.</translation>
    </message>
    <message>
        <source>Add the EID or choose another recipe.</source>
        <translation>Die EID ergänzen oder ein anderes Rezept wählen.</translation>
    </message>
    <message>
        <source>This cell stands in a column that has no name.</source>
        <translation>Diese Zelle steht in einer Spalte ohne Namen.</translation>
    </message>
    <message>
        <source>Name the column in the first row or empty the cell.</source>
        <translation>Die Spalte in der ersten Zeile benennen oder die Zelle leeren.</translation>
    </message>
    <message>
        <source>This looks like an activation code, but its column has another name.</source>
        <translation>Das sieht nach einem Aktivierungscode aus, aber die Spalte heißt anders.</translation>
    </message>
    <message>
        <source>Name the column activation_code, so that the codes are kept secret.</source>
        <translation>Die Spalte activation_code nennen, damit die Codes geheim bleiben.</translation>
    </message>
    <message>
        <source>The text for the label is longer than 256 bytes.</source>
        <translation>Der Text für das Etikett ist länger als 256 Byte.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Den Text kürzen.</translation>
    </message>
    <message>
        <source>Export the file again with the EID column formatted as text.</source>
        <translation>Die Datei noch einmal exportieren und dabei die EID-Spalte als Text formatieren.</translation>
    </message>
    <message>
        <source>Copy the EID from its source again.</source>
        <translation>Die EID noch einmal aus ihrer Quelle kopieren.</translation>
    </message>
    <message>
        <source>The EID is written with full-width or other digits, not with 0 to 9.</source>
        <translation>Die EID ist mit vollbreiten oder anderen Ziffern geschrieben, nicht mit 0 bis 9.</translation>
    </message>
    <message>
        <source>The EID holds "%1"; it may hold digits alone.</source>
        <translation>Die EID enthält „%1“; erlaubt sind nur Ziffern.</translation>
    </message>
    <message>
        <source>The row has no serial.</source>
        <translation>Die Zeile hat keine Seriennummer.</translation>
    </message>
    <message>
        <source>Every unit needs a serial.</source>
        <translation>Jede Einheit braucht eine Seriennummer.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this serial; digits are lost.</source>
        <translation>Eine Tabellenkalkulation hat diese Seriennummer gerundet; Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>Export the file again with the serial column formatted as text.</source>
        <translation>Die Datei noch einmal exportieren und dabei die Spalte mit der Seriennummer als Text formatieren.</translation>
    </message>
    <message>
        <source>The serial is longer than 64 characters.</source>
        <translation>Die Seriennummer ist länger als 64 Zeichen.</translation>
    </message>
    <message>
        <source>Use a shorter serial.</source>
        <translation>Eine kürzere Seriennummer verwenden.</translation>
    </message>
    <message>
        <source>The serial holds a character other than letters, digits and . _ / -</source>
        <translation>Die Seriennummer enthält ein anderes Zeichen als Buchstaben, Ziffern und . _ / -</translation>
    </message>
    <message>
        <source>Look for blanks, accents and invisible characters in it.</source>
        <translation>Nach Leerzeichen, Akzenten und unsichtbaren Zeichen darin suchen.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this EID to "%1"; its digits are lost.</source>
        <translation>Eine Tabellenkalkulation hat diese EID auf „%1“ gerundet; ihre Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this EID: all digits after the fifteenth are zero.</source>
        <translation>Eine Tabellenkalkulation hat diese EID gerundet: Alle Ziffern nach der fünfzehnten sind null.</translation>
    </message>
    <message numerus="yes">
        <source>The EID has %n digits; it must have 32.</source>
        <translation>
            <numerusform>Die EID hat %n Ziffer; es müssen 32 sein.</numerusform>
            <numerusform>Die EID hat %n Ziffern; es müssen 32 sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digits of this EID are wrong; at least one digit is not right.</source>
        <translation>Die Prüfziffern dieser EID sind falsch; mindestens eine Ziffer stimmt nicht.</translation>
    </message>
    <message>
        <source>The cell holds an invisible control character (%1).</source>
        <translation>Die Zelle enthält ein unsichtbares Steuerzeichen (%1).</translation>
    </message>
    <message>
        <source>Type the text again without it.</source>
        <translation>Den Text ohne dieses Zeichen neu eingeben.</translation>
    </message>
    <message>
        <source>This label column has no name after the colon.</source>
        <translation>Diese Etikettenspalte hat keinen Namen nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Name it, for example label:model.</source>
        <translation>Einen Namen angeben, zum Beispiel label:model.</translation>
    </message>
    <message>
        <source>The column %1 appears twice.</source>
        <translation>Die Spalte %1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 mean the same.</source>
        <translation>Die Spalten %1 und %2 bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Nur eine davon behalten.</translation>
    </message>
    <message>
        <source>The column %1 is not used. It is kept and exported again.</source>
        <translation>Die Spalte %1 wird nicht verwendet. Sie bleibt erhalten und wird wieder exportiert.</translation>
    </message>
    <message>
        <source>There is no column named serial.</source>
        <translation>Es gibt keine Spalte mit dem Namen serial.</translation>
    </message>
    <message>
        <source>The first row must name the columns, separated by commas, semicolons or tabs; one of them is serial.</source>
        <translation>Die erste Zeile muss die Spalten benennen, getrennt durch Kommas, Semikolons oder Tabulatoren; eine davon ist serial.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Reading the manifest was stopped.</source>
        <translation>Das Lesen des Manifests wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n faults.</source>
        <translation>
            <numerusform>Es gibt mehr als %n Fehler.</numerusform>
            <numerusform>Es gibt mehr als %n Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n faults in all.</source>
        <translation>
            <numerusform>Es gibt insgesamt %n Fehler.</numerusform>
            <numerusform>Es gibt insgesamt %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8".</source>
        <translation>Als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16.</source>
        <translation>Die Datei ist in UTF-16 geschrieben.</translation>
    </message>
    <message>
        <source>The file begins with an invisible mark twice.</source>
        <translation>Die Datei beginnt zweimal mit einer unsichtbaren Marke.</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" again.</source>
        <translation>Noch einmal als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>The separator named in the first line is not supported.</source>
        <translation>Das in der ersten Zeile genannte Trennzeichen wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use a comma, a semicolon or a tab.</source>
        <translation>Ein Komma, ein Semikolon oder einen Tabulator verwenden.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes; it is not a CSV text.</source>
        <translation>Die Datei enthält NUL-Bytes; sie ist kein CSV-Text.</translation>
    </message>
    <message>
        <source>A cell goes on after its closing quote.</source>
        <translation>Eine Zelle geht nach ihrem schließenden Anführungszeichen weiter.</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted cell twice.</source>
        <translation>Ein Anführungszeichen in einer Zelle mit Anführungszeichen doppelt schreiben.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>Add the closing quote, or remove the opening one.</source>
        <translation>Das schließende Anführungszeichen ergänzen oder das öffnende entfernen.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Eine Zelle ist zu lang.</translation>
    </message>
    <message>
        <source>A row is too long.</source>
        <translation>Eine Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>Look for a missing line end, or remove columns.</source>
        <translation>Nach einem fehlenden Zeilenende suchen oder Spalten entfernen.</translation>
    </message>
    <message>
        <source>Check the file's name and its permissions.</source>
        <translation>Den Namen der Datei und ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>Die Datei wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Import it again once it is complete.</source>
        <translation>Die Datei noch einmal importieren, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>Die Datei kann nicht geöffnet werden (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Eine CSV-Datei wählen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The header is too long.</source>
        <translation>Die Kopfzeile ist zu lang.</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>Die erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>Die Datei hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>Remove columns that are not needed.</source>
        <translation>Nicht benötigte Spalten entfernen.</translation>
    </message>
    <message>
        <source>The column %1 holds codes, which are secret.</source>
        <translation>Die Spalte %1 enthält Codes, und die sind geheim.</translation>
    </message>
    <message>
        <source>Use it for the codes, or leave it out.</source>
        <translation>Die Spalte für die Codes verwenden oder weglassen.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>work at the bench</source>
        <translation>an der Werkbank arbeiten</translation>
    </message>
    <message>
        <source>open or import a batch</source>
        <translation>eine Charge öffnen oder einlesen</translation>
    </message>
    <message>
        <source>let a unit go on</source>
        <translation>eine Einheit weiterlaufen lassen</translation>
    </message>
    <message>
        <source>print a label again</source>
        <translation>ein Etikett noch einmal drucken</translation>
    </message>
    <message>
        <source>void a code</source>
        <translation>einen Code entwerten</translation>
    </message>
    <message>
        <source>export records</source>
        <translation>Aufzeichnungen exportieren</translation>
    </message>
    <message>
        <source>release a stopped line</source>
        <translation>eine angehaltene Linie freigeben</translation>
    </message>
    <message>
        <source>work on a card by hand</source>
        <translation>eine Karte von Hand bearbeiten</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>die Einstellungen ändern</translation>
    </message>
    <message>
        <source>change which certificates are trusted</source>
        <translation>ändern, welchen Zertifikaten vertraut wird</translation>
    </message>
    <message>
        <source>change who may sign in</source>
        <translation>ändern, wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Es ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Scannen Sie zuerst Ihren Ausweis.</translation>
    </message>
    <message>
        <source>An engineer must sign in for this.</source>
        <translation>Dafür muss sich eine Fachkraft anmelden.</translation>
    </message>
    <message>
        <source>An operator may not %1.</source>
        <translation>Das darf ein Bediener nicht: %1.</translation>
    </message>
    <message>
        <source>Ask an engineer to sign in for this.</source>
        <translation>Bitten Sie eine Fachkraft, sich dafür anzumelden.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this badge.</source>
        <translation>Zu viele falsche PINs für diesen Ausweis.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Minute, dann versuchen Sie es noch einmal.</numerusform>
            <numerusform>Warten Sie %n Minuten, dann versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>This is not a badge.</source>
        <translation>Das ist kein Ausweis.</translation>
    </message>
    <message>
        <source>A badge has 1 to 32 letters, digits, dots, underscores or hyphens.</source>
        <translation>Ein Ausweis hat 1 bis 32 Buchstaben, Ziffern, Punkte, Unterstriche oder Bindestriche.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Dieser Name kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Give 1 to 64 printable characters.</source>
        <translation>Geben Sie 1 bis 64 druckbare Zeichen ein.</translation>
    </message>
    <message>
        <source>The PIN could not be hashed: %1.</source>
        <translation>Aus der PIN konnte kein Hash gebildet werden: %1.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is no hash of a PIN.</source>
        <translation>Das ist kein Hash einer PIN.</translation>
    </message>
    <message>
        <source>This PIN has not the right length.</source>
        <translation>Diese PIN hat nicht die richtige Länge.</translation>
    </message>
    <message>
        <source>Give %1 to 64 digits or letters.</source>
        <translation>Geben Sie %1 bis 64 Ziffern oder Buchstaben ein.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try.</source>
        <translation>Diese PIN würde jeder als Erstes ausprobieren.</translation>
    </message>
    <message>
        <source>Choose one that is no run and no repetition.</source>
        <translation>Wählen Sie eine ohne Zahlenfolge und ohne Wiederholung.</translation>
    </message>
    <message>
        <source>Nobody here has the badge %1.</source>
        <translation>Hier hat niemand den Ausweis %1.</translation>
    </message>
    <message>
        <source>An engineer can add it: Settings, People.</source>
        <translation>Eine Fachkraft kann ihn hinzufügen: Einstellungen, Personen.</translation>
    </message>
    <message>
        <source>An engineer must have a PIN.</source>
        <translation>Eine Fachkraft muss eine PIN haben.</translation>
    </message>
    <message>
        <source>Give one: a badge alone proves nothing.</source>
        <translation>Geben Sie eine PIN ein: Ein Ausweis allein beweist nichts.</translation>
    </message>
    <message>
        <source>The badge %1 is %2's.</source>
        <translation>Der Ausweis %1 gehört %2.</translation>
    </message>
    <message>
        <source>Give another badge, or remove that person first.</source>
        <translation>Geben Sie einen anderen Ausweis an, oder entfernen Sie zuerst diese Person.</translation>
    </message>
    <message>
        <source>Somebody with the name %1 is there already.</source>
        <translation>Den Namen %1 hat hier schon jemand.</translation>
    </message>
    <message>
        <source>Make the names differ: records are kept under them.</source>
        <translation>Wählen Sie einen anderen Namen: Die Aufzeichnungen werden unter ihm geführt.</translation>
    </message>
    <message>
        <source>The first person must be an engineer.</source>
        <translation>Die erste Person muss eine Fachkraft sein.</translation>
    </message>
    <message>
        <source>Add an engineer, then the operators.</source>
        <translation>Fügen Sie eine Fachkraft hinzu, dann die Bediener.</translation>
    </message>
    <message>
        <source>There are %1 people already.</source>
        <translation>Es sind schon %1 Personen eingetragen.</translation>
    </message>
    <message>
        <source>Remove those who no longer work here.</source>
        <translation>Entfernen Sie die Personen, die nicht mehr hier arbeiten.</translation>
    </message>
    <message>
        <source>%1 is the last engineer.</source>
        <translation>%1 ist die letzte Fachkraft.</translation>
    </message>
    <message>
        <source>Add another engineer first.</source>
        <translation>Fügen Sie zuerst eine weitere Fachkraft hinzu.</translation>
    </message>
    <message>
        <source>The list of people is damaged: %1.</source>
        <translation>Die Liste der Personen ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Put a copy of the file back. Where there is none, move it away and set the people up again.</source>
        <translation>Legen Sie eine Kopie der Datei zurück. Gibt es keine, verschieben Sie die Datei und richten Sie die Personen neu ein.</translation>
    </message>
    <message>
        <source>The list of people cannot be read: %1.</source>
        <translation>Die Liste der Personen kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check the path, its owner and its permissions.</source>
        <translation>Den Pfad, seinen Besitzer und seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The list of people is no file of this user.</source>
        <translation>Die Liste der Personen ist keine Datei dieses Benutzers.</translation>
    </message>
    <message>
        <source>The list of people is open to other users.</source>
        <translation>Die Liste der Personen ist für andere Benutzer zugänglich.</translation>
    </message>
    <message>
        <source>Look whether it was changed, then run: chmod 600 %1</source>
        <translation>Nachsehen, ob sie geändert wurde, dann ausführen: chmod 600 %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>an entry has no badge</source>
        <translation>ein Eintrag hat keinen Ausweis</translation>
    </message>
    <message>
        <source>the role of badge %1 is unknown</source>
        <translation>die Rolle des Ausweises %1 ist unbekannt</translation>
    </message>
    <message>
        <source>the PIN of badge %1 is no hash</source>
        <translation>die PIN des Ausweises %1 ist kein Hash</translation>
    </message>
    <message>
        <source>it is no JSON at byte %1</source>
        <translation>sie ist bei Byte %1 kein JSON</translation>
    </message>
    <message>
        <source>A newer station has written the list of people.</source>
        <translation>Eine neuere Station hat die Liste der Personen geschrieben.</translation>
    </message>
    <message>
        <source>Start that version, or put the older file back.</source>
        <translation>Jene Version starten oder die ältere Datei zurücklegen.</translation>
    </message>
    <message>
        <source>it has no version or no people</source>
        <translation>ihr fehlen die Version oder die Personen</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>sie nennt niemanden</translation>
    </message>
    <message>
        <source>The list of people cannot be locked for a change.</source>
        <translation>Die Liste der Personen kann für eine Änderung nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>Check the data folder, and whether another program is changing the list; then try again.</source>
        <translation>Den Datenordner prüfen und ob ein anderes Programm die Liste gerade ändert; dann erneut versuchen.</translation>
    </message>
    <message>
        <source>let a unit go on that was handed to an engineer</source>
        <translation>eine Einheit weiterlaufen lassen, die an eine Fachkraft übergeben wurde</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Where and with which versions</source>
        <translation>Wo und mit welchen Versionen</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Ab (UTC)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Label template</source>
        <translation>Etikettenvorlage</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>profiles asked for</source>
        <translation>angeforderte Profile</translation>
    </message>
    <message>
        <source>labels printed</source>
        <translation>gedruckte Etiketten</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Manifest's SHA-256</source>
        <translation>SHA-256 des Manifests</translation>
    </message>
    <message>
        <source>Imported (UTC)</source>
        <translation>Importiert (UTC)</translation>
    </message>
    <message>
        <source>First unit begun (UTC)</source>
        <translation>Erste Einheit begonnen (UTC)</translation>
    </message>
    <message>
        <source>Last unit ended (UTC)</source>
        <translation>Letzte Einheit beendet (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Bericht erstellt (UTC)</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>%1 on station %2</source>
        <translation>%1 an Station %2</translation>
    </message>
    <message>
        <source>Head of the journal, for: journal verify --against</source>
        <translation>Kopf des Journals, für: journal verify --against</translation>
    </message>
    <message>
        <source>Made: name, date, signature</source>
        <translation>Erstellt: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Checked: name, date, signature</source>
        <translation>Geprüft: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Batch %1, station %2, %3 UTC</source>
        <translation>Charge %1, Station %2, %3 UTC</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>still on the card</source>
        <translation>noch auf der Karte</translation>
    </message>
    <message>
        <source>read from the card</source>
        <translation>von der Karte gelesen</translation>
    </message>
    <message>
        <source>What the chip signed</source>
        <translation>Was der Chip signiert hat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Result of the installation</source>
        <translation>Ergebnis der Installation</translation>
    </message>
    <message>
        <source>Notification %1 for %2: %3</source>
        <translation>Benachrichtigung %1 für %2: %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Reserviert per</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Ausgeliefert per</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, Zeile %2 von %3</translation>
    </message>
    <message>
        <source>Unit %1 of batch %2, station %3, %4 UTC</source>
        <translation>Einheit %1 der Charge %2, Station %3, %4 UTC</translation>
    </message>
    <message>
        <source>codes voided</source>
        <translation>Codes entwertet</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>"%1" is not a number from %2 to %3.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Write a whole number in that range.</source>
        <translation>Eine ganze Zahl aus diesem Bereich eintragen.</translation>
    </message>
    <message>
        <source>"%1" is not a size in millimetres from 5 to 500.</source>
        <translation>„%1“ ist keine Größe in Millimetern von 5 bis 500.</translation>
    </message>
    <message>
        <source>Write the label's size, for example 50.8.</source>
        <translation>Die Größe des Etiketts eintragen, zum Beispiel 50.8.</translation>
    </message>
    <message>
        <source>"%1" is not one of the choices.</source>
        <translation>„%1“ gehört nicht zu den möglichen Werten.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Einen dieser Werte eintragen: %1.</translation>
    </message>
    <message>
        <source>"%1" is not an address that may be used.</source>
        <translation>„%1“ ist keine zulässige Adresse.</translation>
    </message>
    <message>
        <source>Write an https:// address without user name; http:// is allowed on this machine alone.</source>
        <translation>Eine https://-Adresse ohne Benutzernamen eintragen; http:// ist nur auf diesem Rechner erlaubt.</translation>
    </message>
    <message>
        <source>This does not say where the secret lies.</source>
        <translation>Hier steht nicht, wo das Geheimnis liegt.</translation>
    </message>
    <message>
        <source>"%1" names no printer.</source>
        <translation>„%1“ bezeichnet keinen Drucker.</translation>
    </message>
    <message>
        <source>"%1" is not an application identifier.</source>
        <translation>„%1“ ist keine Anwendungskennung (AID).</translation>
    </message>
    <message>
        <source>Write 10 to 32 hex digits for each, with commas between.</source>
        <translation>Für jede 10 bis 32 Hexadezimalziffern eintragen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A TAC has eight digits.</source>
        <translation>Ein TAC hat acht Ziffern.</translation>
    </message>
    <message>
        <source>Write the device's type allocation code.</source>
        <translation>Den Type Allocation Code (TAC) des Geräts eintragen.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It must be an INI file with sections such as [carrier].</source>
        <translation>Es muss eine INI-Datei mit Abschnitten wie [carrier] sein.</translation>
    </message>
    <message>
        <source>%1: nobody knows the setting %2; it is ignored.</source>
        <translation>%1: Die Einstellung %2 ist unbekannt; sie wird ignoriert.</translation>
    </message>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>Die Einstellung %1 fehlt.</translation>
    </message>
    <message>
        <source>Write the address of the carrier's API.</source>
        <translation>Die Adresse der API des Netzanbieters eintragen.</translation>
    </message>
    <message>
        <source>Write the account SID, API key SID or client id.</source>
        <translation>Die Account-SID, API-Key-SID oder Client-ID eintragen.</translation>
    </message>
    <message>
        <source>Write the address that gives KORE's access tokens.</source>
        <translation>Die Adresse eintragen, die die Zugriffstoken von KORE ausgibt.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Den Pfad und seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set it before the station starts.</source>
        <translation>Die Variable vor dem Start der Station setzen.</translation>
    </message>
    <message>
        <source>The secret's file %1 cannot be read.</source>
        <translation>Die Datei %1 mit dem Geheimnis kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Den Pfad und seinen Besitzer prüfen.</translation>
    </message>
    <message>
        <source>The secret's file %1 can be read by others.</source>
        <translation>Die Datei %1 mit dem Geheimnis kann von anderen gelesen werden.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Ausführen: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secret cannot be found.</source>
        <translation>Das Geheimnis wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>"%1" is not an address to listen on.</source>
        <translation>„%1“ ist keine Adresse, an der ein Port geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Write IP:PORT, for example 127.0.0.1:8460.</source>
        <translation>IP:PORT eintragen, zum Beispiel 127.0.0.1:8460.</translation>
    </message>
    <message>
        <source>Write keyring:NAME, file:PATH or env:NAME. Never write the secret itself into the settings.</source>
        <translation>keyring:NAME, file:PATH oder env:NAME eintragen. Das Geheimnis selbst nie in die Einstellungen schreiben.</translation>
    </message>
    <message>
        <source>Write the https address of the SM-DP+'s ES2+ end.</source>
        <translation>Die https-Adresse der ES2+-Schnittstelle des SM-DP+ eintragen.</translation>
    </message>
    <message>
        <source>Write the functionRequesterIdentifier that the SM-DP+'s operator gave you.</source>
        <translation>Den functionRequesterIdentifier eintragen, den der Betreiber des SM-DP+ vergeben hat.</translation>
    </message>
    <message>
        <source>Write the PEM file of this station's client certificate.</source>
        <translation>Die PEM-Datei mit dem Client-Zertifikat dieser Station eintragen.</translation>
    </message>
    <message>
        <source>Say where the certificate's private key lies: file:PATH, env:NAME or keyring:NAME.</source>
        <translation>Angeben, wo der private Schlüssel des Zertifikats liegt: file:PATH, env:NAME oder keyring:NAME.</translation>
    </message>
    <message>
        <source>Write the path of a CSV file with your ICCIDs.</source>
        <translation>Den Pfad einer CSV-Datei mit den eigenen ICCIDs eintragen.</translation>
    </message>
    <message>
        <source>Write the SM-DP+ address that goes into activation codes.</source>
        <translation>Die SM-DP+-Adresse eintragen, die in den Aktivierungscodes stehen soll.</translation>
    </message>
    <message>
        <source>Stations that share a journal cannot order over ES2+: each knows its own ICCIDs alone.</source>
        <translation>Stationen mit gemeinsamem Journal können nicht über ES2+ bestellen: Jede kennt nur ihre eigenen ICCIDs.</translation>
    </message>
    <message>
        <source>Set [station] journal=sqlite, and give each station its own batches and inventory.</source>
        <translation>[station] journal=sqlite setzen und jeder Station eigene Chargen und einen eigenen Bestand geben.</translation>
    </message>
    <message>
        <source>Write keyring:NAME, file:PATH or env:NAME.</source>
        <translation>keyring:NAME, file:PATH oder env:NAME eintragen.</translation>
    </message>
    <message>
        <source>A printer's address holds no user or password.</source>
        <translation>Die Adresse eines Druckers enthält weder Benutzer noch Passwort.</translation>
    </message>
    <message>
        <source>Write pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.</source>
        <translation>Schreiben Sie pdf:ORDNER, cups:WARTESCHLANGE, ipp://HOST/PFAD, zpl:HOST:PORT oder epl:HOST:PORT.</translation>
    </message>
    <message>
        <source>[labels] printer_answers=false needs scan_back=true: nobody else would see that a label is missing.</source>
        <translation>[labels] printer_answers=false braucht scan_back=true: Sonst sähe niemand, dass ein Etikett fehlt.</translation>
    </message>
    <message>
        <source>Write scan_back=true, or leave printer_answers out.</source>
        <translation>Schreiben Sie scan_back=true, oder lassen Sie printer_answers weg.</translation>
    </message>
    <message>
        <source>"%1" are no times at which shifts begin.</source>
        <translation>„%1“ sind keine Uhrzeiten, zu denen Schichten beginnen.</translation>
    </message>
    <message>
        <source>Write up to twelve times of a day in order, such as 06:00,14:00,22:00.</source>
        <translation>Bis zu zwölf Uhrzeiten der Reihe nach eintragen, zum Beispiel 06:00,14:00,22:00.</translation>
    </message>
    <message>
        <source>"%1" is no key to mark scans with.</source>
        <translation>„%1“ ist keine Taste, mit der Scans markiert werden können.</translation>
    </message>
    <message>
        <source>Write F13 to F24, or one sign such as ~.</source>
        <translation>F13 bis F24 eintragen oder ein einzelnes Zeichen wie ~.</translation>
    </message>
    <message>
        <source>Write a whole number in that range, or never.</source>
        <translation>Eine ganze Zahl aus diesem Bereich eintragen oder never.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made.</source>
        <translation>Der Ordner für Geheimnisse kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>Prüfen, wem der Ordner darüber gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) taken in. They are trusted once "imported" is among the trusted issuers.</source>
        <translation>
            <numerusform>%n Wurzelzertifikat übernommen. Ihm wird vertraut, sobald „imported“ unter den vertrauenswürdigen Ausstellern steht.</numerusform>
            <numerusform>%n Wurzelzertifikate übernommen. Ihnen wird vertraut, sobald „imported“ unter den vertrauenswürdigen Ausstellern steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot hold this value of %1.</source>
        <translation>Die Datei kann diesen Wert von %1 nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Write it into the file by hand.</source>
        <translation>Den Wert von Hand in die Datei eintragen.</translation>
    </message>
    <message>
        <source>The settings' folder cannot be made.</source>
        <translation>Der Ordner der Einstellungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring does not give back what it was given.</source>
        <translation>Der Schlüsselbund gibt nicht zurück, was ihm übergeben wurde.</translation>
    </message>
    <message>
        <source>Keep secrets in files with mode 0600 instead.</source>
        <translation>Geheimnisse stattdessen in Dateien mit Modus 0600 aufbewahren.</translation>
    </message>
    <message>
        <source>A probe was written into the keyring, read and taken out again.</source>
        <translation>Ein Probewert wurde in den Schlüsselbund geschrieben, gelesen und wieder entfernt.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Schlüssel %2</translation>
    </message>
    <message>
        <source>In training nothing real is asked.</source>
        <translation>Im Training wird nichts Echtes angefragt.</translation>
    </message>
    <message>
        <source>Start the station without --training to test this.</source>
        <translation>Um das zu testen, die Station ohne --training starten.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netzanbieter</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>It is used.</source>
        <translation>Er wird verwendet.</translation>
    </message>
    <message>
        <source>The settings do not name it.</source>
        <translation>Die Einstellungen nennen ihn nicht.</translation>
    </message>
    <message>
        <source>No reader of this name is connected.</source>
        <translation>Kein Leser dieses Namens ist angeschlossen.</translation>
    </message>
    <message>
        <source>Compare it with the names above.</source>
        <translation>Mit den Namen oben vergleichen.</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Testetikett</translation>
    </message>
    <message>
        <source>The test label is printed: %1</source>
        <translation>Das Testetikett ist gedruckt: %1</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The settings do not name this reader.</source>
        <translation>Die Einstellungen nennen diesen Leser nicht.</translation>
    </message>
    <message>
        <source>No card reader is connected. Plug one in.</source>
        <translation>Kein Kartenleser angeschlossen. Bitte einen anschließen.</translation>
    </message>
    <message>
        <source>There is no label yet: the unit has no activation code.</source>
        <translation>Es gibt noch kein Etikett: Die Einheit hat keinen Aktivierungscode.</translation>
    </message>
    <message>
        <source>No printer is set up. Fill in [labels] printer in the settings, then retry.</source>
        <translation>Kein Drucker eingerichtet. In den Einstellungen [labels] printer ausfüllen, dann wiederholen.</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Eine Charge läuft.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Zuerst die Charge stoppen.</translation>
    </message>
    <message>
        <source>There is no batch with the name %1.</source>
        <translation>Es gibt keine Charge mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Import its manifest first, or look at the list of batches.</source>
        <translation>Zuerst ihr Manifest importieren oder in der Liste der Chargen nachsehen.</translation>
    </message>
    <message>
        <source>No batch is open.</source>
        <translation>Keine Charge ist geöffnet.</translation>
    </message>
    <message>
        <source>Import a manifest or open a batch first.</source>
        <translation>Zuerst ein Manifest importieren oder eine Charge öffnen.</translation>
    </message>
    <message>
        <source>No carrier is set up.</source>
        <translation>Kein Netzanbieter eingerichtet.</translation>
    </message>
    <message>
        <source>Fill in [carrier] in the settings.</source>
        <translation>[carrier] in den Einstellungen ausfüllen.</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>Die Karte wurde herausgenommen.</translation>
    </message>
    <message>
        <source>%1 has this card already. Take it out.</source>
        <translation>%1 hat diese Karte bereits. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>This card belongs to %1, which is finished. Take it out.</source>
        <translation>Diese Karte gehört zu %1; diese Einheit ist schon fertig. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>No unit of this batch has the card %1. Take it out.</source>
        <translation>Keine Einheit dieser Charge hat die Karte %1. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>%1 is neither failed nor held.</source>
        <translation>%1 ist weder fehlgeschlagen noch angehalten.</translation>
    </message>
    <message>
        <source>There is nothing unknown about %1 at the carrier.</source>
        <translation>Bei %1 ist beim Netzanbieter nichts ungeklärt.</translation>
    </message>
    <message>
        <source>%1 cannot take the card in %2.</source>
        <translation>%1 kann die Karte in %2 nicht übernehmen.</translation>
    </message>
    <message>
        <source>Check the serial, and that a card which nobody uses is in that reader.</source>
        <translation>Die Seriennummer prüfen, und ob in diesem Leser eine Karte steckt, die niemand benutzt.</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>Diese Einheit gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 does not wait for a label scan now.</source>
        <translation>%1 wartet gerade nicht auf einen Etikettenscan.</translation>
    </message>
    <message>
        <source>This label belongs to %1, not to %2.</source>
        <translation>Dieses Etikett gehört zu %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>Put the labels right before you go on.</source>
        <translation>Vor dem Weitermachen die Etiketten richtig zuordnen.</translation>
    </message>
    <message>
        <source>This is not the label of %1.</source>
        <translation>Das ist nicht das Etikett von %1.</translation>
    </message>
    <message>
        <source>Scan the label that was printed for this unit.</source>
        <translation>Das Etikett scannen, das für diese Einheit gedruckt wurde.</translation>
    </message>
    <message>
        <source>"%1" cannot be a batch's name.</source>
        <translation>„%1“ kann nicht der Name einer Charge sein.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, blanks, '.', '_' and '-'.</source>
        <translation>Bis zu 64 Buchstaben, Ziffern, Leerzeichen, '.', '_' und '-' verwenden.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached. Units that are reserved go on; raise the limit in the settings to reserve more.</source>
        <translation>Die Höchstzahl der Reservierungen ist erreicht. Bereits reservierte Einheiten laufen weiter; um mehr zu reservieren, die Grenze in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>No carrier is set up. Fill in [carrier] in the settings, then retry.</source>
        <translation>Kein Netzanbieter eingerichtet. In den Einstellungen [carrier] ausfüllen, dann wiederholen.</translation>
    </message>
    <message>
        <source>reading the card</source>
        <translation>Karte wird gelesen</translation>
    </message>
    <message>
        <source>contacting the server</source>
        <translation>Server wird kontaktiert</translation>
    </message>
    <message>
        <source>checking the server</source>
        <translation>Server wird geprüft</translation>
    </message>
    <message>
        <source>checking the card</source>
        <translation>Karte wird geprüft</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>fetching the profile</source>
        <translation>Profil wird geholt</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>wird installiert</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>The card does not answer. Take it out, clean it, put it in the right way round.</source>
        <translation>Die Karte antwortet nicht. Herausnehmen, reinigen und richtig herum einsetzen.</translation>
    </message>
    <message>
        <source>Take the card out.</source>
        <translation>Die Karte herausnehmen.</translation>
    </message>
    <message>
        <source>Another card was put in. Put the unit's own card back.</source>
        <translation>Eine andere Karte wurde eingesetzt. Die eigene Karte der Einheit wieder einsetzen.</translation>
    </message>
    <message>
        <source>The line was stopped.</source>
        <translation>Die Linie wurde gestoppt.</translation>
    </message>
    <message>
        <source>enabling</source>
        <translation>wird aktiviert</translation>
    </message>
    <message>
        <source>writing the address</source>
        <translation>Adresse wird geschrieben</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>wird zurückgelesen</translation>
    </message>
    <message>
        <source>sending notifications</source>
        <translation>Benachrichtigungen werden gesendet</translation>
    </message>
    <message>
        <source>The label is the right one.</source>
        <translation>Das Etikett ist das richtige.</translation>
    </message>
    <message>
        <source>A profile is asked for at the carrier.</source>
        <translation>Beim Netzanbieter wird ein Profil angefragt.</translation>
    </message>
    <message>
        <source>The carrier accepted the reservation %1.</source>
        <translation>Der Netzanbieter hat die Reservierung %1 angenommen.</translation>
    </message>
    <message>
        <source>The profile is ready: reservation %1.</source>
        <translation>Das Profil ist bereit: Reservierung %1.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 was used already.</source>
        <translation>Der Netzanbieter meldet, dass die Reservierung %1 schon verwendet wurde.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 failed: %2</source>
        <translation>Der Netzanbieter meldet, dass die Reservierung %1 fehlgeschlagen ist: %2</translation>
    </message>
    <message>
        <source>The carrier did not reserve: %1</source>
        <translation>Der Netzanbieter hat nicht reserviert: %1</translation>
    </message>
    <message>
        <source>The carrier's answer was lost: %1</source>
        <translation>Die Antwort des Netzanbieters ging verloren: %1</translation>
    </message>
    <message>
        <source>The carrier's list shows no lost reservation.</source>
        <translation>Die Liste des Netzanbieters zeigt keine verlorene Reservierung.</translation>
    </message>
    <message>
        <source>The carrier's list shows several reservations (%1) that could be this unit's.</source>
        <translation>Die Liste des Netzanbieters zeigt mehrere Reservierungen (%1), die zu dieser Einheit gehören könnten.</translation>
    </message>
    <message>
        <source>The carrier did not answer: %1</source>
        <translation>Der Netzanbieter hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>The unit goes on.</source>
        <translation>Die Einheit läuft weiter.</translation>
    </message>
    <message>
        <source>The SIM is in its fleet and has its status.</source>
        <translation>Die SIM ist in ihrer Fleet und hat ihren Status.</translation>
    </message>
    <message>
        <source>The SIM could not be activated: %1</source>
        <translation>Die SIM konnte nicht aktiviert werden: %1</translation>
    </message>
    <message>
        <source>Card %1 in %2.</source>
        <translation>Karte %1 in %2.</translation>
    </message>
    <message>
        <source>The card reports that the profile is installed.</source>
        <translation>Die Karte meldet, dass das Profil installiert ist.</translation>
    </message>
    <message>
        <source>The profile was not installed: %1</source>
        <translation>Das Profil wurde nicht installiert: %1</translation>
    </message>
    <message>
        <source>The card session broke off: %1</source>
        <translation>Die Kartensitzung ist abgebrochen: %1</translation>
    </message>
    <message>
        <source>The card enabled the profile.</source>
        <translation>Die Karte hat das Profil aktiviert.</translation>
    </message>
    <message>
        <source>The card did not enable the profile: %1</source>
        <translation>Die Karte hat das Profil nicht aktiviert: %1</translation>
    </message>
    <message>
        <source>The SM-DP+ address was written.</source>
        <translation>Die SM-DP+-Adresse wurde geschrieben.</translation>
    </message>
    <message>
        <source>The SM-DP+ address was not written: %1</source>
        <translation>Die SM-DP+-Adresse wurde nicht geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>The card was read back: %n profile(s).</source>
        <translation>
            <numerusform>Die Karte wurde zurückgelesen: %n Profil.</numerusform>
            <numerusform>Die Karte wurde zurückgelesen: %n Profile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications sent: %1, still on the card: %2.</source>
        <translation>Benachrichtigungen gesendet: %1, noch auf der Karte: %2.</translation>
    </message>
    <message>
        <source>The label was printed.</source>
        <translation>Das Etikett wurde gedruckt.</translation>
    </message>
    <message>
        <source>The label was not printed: %1</source>
        <translation>Das Etikett wurde nicht gedruckt: %1</translation>
    </message>
    <message>
        <source>The label was perhaps printed: %1</source>
        <translation>Das Etikett wurde vielleicht gedruckt: %1</translation>
    </message>
    <message>
        <source>The label was scanned: it is the right one.</source>
        <translation>Das Etikett wurde gescannt: Es ist das richtige.</translation>
    </message>
    <message>
        <source>A retry was asked for.</source>
        <translation>Eine Wiederholung wurde angefordert.</translation>
    </message>
    <message>
        <source>The station started again.</source>
        <translation>Die Station wurde neu gestartet.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>wird reserviert</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>wird aktiviert</translation>
    </message>
    <message>
        <source>waiting for its card</source>
        <translation>wartet auf die Karte</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>wird gedruckt</translation>
    </message>
    <message>
        <source>waiting for the label scan</source>
        <translation>wartet auf den Etikett-Scan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Ready for the next card.</source>
        <translation>Bereit für die nächste Karte.</translation>
    </message>
    <message>
        <source>Reservation %1 for the EID %2 is in no unit's record. It can only be used for that EID: reconcile the unit that has it, or ask the carrier to take it back.</source>
        <translation>Reservierung %1 für die EID %2 steht im Eintrag keiner Einheit. Sie ist nur für diese EID verwendbar: die Einheit mit dieser EID abgleichen oder den Netzanbieter um Rücknahme bitten.</translation>
    </message>
    <message>
        <source>Reservation %1 is in no unit's record. If this station asked for it, a later unit takes it by itself; else ask who did.</source>
        <translation>Reservierung %1 steht im Eintrag keiner Einheit. Wenn diese Station sie angefordert hat, übernimmt eine spätere Einheit sie von selbst; sonst klären, wer sie angefordert hat.</translation>
    </message>
    <message>
        <source>Reservation %1 of %2 is bound to the EID %3, but the unit has %4. Do not use it; hold the unit and call an engineer.</source>
        <translation>Reservierung %1 von %2 ist an die EID %3 gebunden, die Einheit hat aber %4. Die Reservierung nicht verwenden; die Einheit anhalten und technische Hilfe rufen.</translation>
    </message>
    <message>
        <source>Reservation %1 of %2 has the ICCID %3 at the carrier, but the record says %4. Hold the unit and call an engineer.</source>
        <translation>Reservierung %1 von %2 hat beim Netzanbieter die ICCID %3, im Eintrag steht aber %4. Die Einheit anhalten und technische Hilfe rufen.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 of %2 failed (%3). Retry the unit: it reserves another one.</source>
        <translation>Laut Netzanbieter ist die Reservierung %1 von %2 fehlgeschlagen (%3). Die Einheit wiederholen: Dabei wird neu reserviert.</translation>
    </message>
    <message>
        <source>%2 went on without reservation %1, which is still good at the carrier and paid for. Ask the carrier to take it back.</source>
        <translation>%2 wurde ohne die Reservierung %1 fortgesetzt, die beim Netzanbieter noch gültig und bezahlt ist. Den Netzanbieter um Rücknahme bitten.</translation>
    </message>
    <message>
        <source>The carrier says that the profile of %2 (reservation %1) was downloaded, but not by this station. Hold the unit and find out who has it.</source>
        <translation>Laut Netzanbieter wurde das Profil von %2 (Reservierung %1) heruntergeladen, aber nicht von dieser Station. Die Einheit anhalten und herausfinden, wer es hat.</translation>
    </message>
    <message>
        <source>%2 has its profile, but the carrier does not call reservation %1 downloaded yet. Send the card's notifications, then compare again.</source>
        <translation>%2 hat das Profil, beim Netzanbieter gilt die Reservierung %1 aber noch nicht als heruntergeladen. Die Benachrichtigungen der Karte senden, dann erneut vergleichen.</translation>
    </message>
    <message>
        <source>Reservation %1 belonged to a unit that has another one now; it is still good and paid for. Ask the carrier to take it back.</source>
        <translation>Reservierung %1 gehörte zu einer Einheit, die jetzt eine andere hat; sie ist noch gültig und bezahlt. Den Netzanbieter um Rücknahme bitten.</translation>
    </message>
    <message>
        <source>Reservation %1 is one of %2 good ones for the EID %3; a unit needs one. Ask the carrier to take the others back.</source>
        <translation>Reservierung %1 ist eine von %2 gültigen für die EID %3; eine Einheit braucht nur eine. Den Netzanbieter um Rücknahme der übrigen bitten.</translation>
    </message>
    <message>
        <source>It is not known yet whether the carrier reserved for %1. Run the batch, or reconcile the unit.</source>
        <translation>Es ist noch nicht bekannt, ob der Netzanbieter für %1 reserviert hat. Die Charge ausführen oder die Einheit abgleichen.</translation>
    </message>
    <message>
        <source>The carrier does not list reservation %1 of %2. Check that this is the account that it was made with.</source>
        <translation>Der Netzanbieter führt die Reservierung %1 von %2 nicht auf. Prüfen, ob dies das Konto ist, mit dem sie angelegt wurde.</translation>
    </message>
    <message>
        <source>There is no label any more: the code of this unit was wiped some time after it was done.</source>
        <translation>Es gibt kein Etikett mehr: Der Code dieser Einheit wurde einige Zeit nach der Fertigstellung gelöscht.</translation>
    </message>
    <message>
        <source>Ask the carrier for the code if it is still needed.</source>
        <translation>Wenn der Code noch gebraucht wird, beim Netzanbieter danach fragen.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Zuerst die Charge ausführen.</translation>
    </message>
    <message>
        <source>This station was held up for too long, so the unit is free for others.</source>
        <translation>Diese Station war zu lange aufgehalten, daher ist die Einheit für andere frei.</translation>
    </message>
    <message>
        <source>It goes on where it is claimed next.</source>
        <translation>Sie wird dort fortgesetzt, wo sie als Nächstes übernommen wird.</translation>
    </message>
    <message>
        <source>It takes the profile of reservation %1, which a lost request had left behind.</source>
        <translation>Sie übernimmt das Profil der Reservierung %1, das von einer verlorenen Anfrage übrig war.</translation>
    </message>
    <message>
        <source>disabling</source>
        <translation>wird deaktiviert</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>writing the name</source>
        <translation>Name wird geschrieben</translation>
    </message>
    <message>
        <source>clearing the card</source>
        <translation>Karte wird geleert</translation>
    </message>
    <message>
        <source>dropping the notification</source>
        <translation>Benachrichtigung wird verworfen</translation>
    </message>
    <message>
        <source>The profile is enabled.</source>
        <translation>Das Profil ist aktiviert.</translation>
    </message>
    <message>
        <source>The profile is disabled.</source>
        <translation>Das Profil ist deaktiviert.</translation>
    </message>
    <message>
        <source>The profile is deleted.</source>
        <translation>Das Profil ist gelöscht.</translation>
    </message>
    <message>
        <source>The name is stored.</source>
        <translation>Der Name ist gespeichert.</translation>
    </message>
    <message>
        <source>The address is stored.</source>
        <translation>Die Adresse ist gespeichert.</translation>
    </message>
    <message>
        <source>The card is cleared.</source>
        <translation>Die Karte ist geleert.</translation>
    </message>
    <message>
        <source>No notification is pending on the card.</source>
        <translation>Auf der Karte steht keine Benachrichtigung aus.</translation>
    </message>
    <message>
        <source>The notification is gone from the card, unsent.</source>
        <translation>Die Benachrichtigung ist ungesendet von der Karte entfernt.</translation>
    </message>
    <message>
        <source>What was asked for cannot be done.</source>
        <translation>Was verlangt wurde, ist nicht möglich.</translation>
    </message>
    <message>
        <source>Another card is in the reader now; nothing was changed. Read it first.</source>
        <translation>Im Leser ist jetzt eine andere Karte; es wurde nichts geändert. Diese Karte zuerst lesen.</translation>
    </message>
    <message>
        <source>Nothing to do: the card was so already.</source>
        <translation>Nichts zu tun: Die Karte war bereits in diesem Zustand.</translation>
    </message>
    <message>
        <source>Not every notification was taken. %1</source>
        <translation>Nicht jede Benachrichtigung wurde angenommen. %1</translation>
    </message>
    <message>
        <source>All notifications were sent: %1.</source>
        <translation>Alle Benachrichtigungen wurden gesendet: %1.</translation>
    </message>
    <message>
        <source>There is no such reader. Choose another one.</source>
        <translation>Diesen Leser gibt es nicht. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Somebody works with this card on the card page.</source>
        <translation>Auf der Kartenseite arbeitet jemand mit dieser Karte.</translation>
    </message>
    <message>
        <source>Choose another reader.</source>
        <translation>Einen anderen Leser wählen.</translation>
    </message>
    <message>
        <source>Another job on this card is under way.</source>
        <translation>Auf dieser Karte läuft bereits ein anderer Auftrag.</translation>
    </message>
    <message>
        <source>Wait until it is over.</source>
        <translation>Warten, bis er beendet ist.</translation>
    </message>
    <message>
        <source>The station is reading this card.</source>
        <translation>Die Station liest gerade diese Karte.</translation>
    </message>
    <message>
        <source>%1 works with this card.</source>
        <translation>%1 arbeitet mit dieser Karte.</translation>
    </message>
    <message>
        <source>Wait until it is over, or stop the batch.</source>
        <translation>Warten, bis das beendet ist, oder die Charge anhalten.</translation>
    </message>
    <message>
        <source>There is no card in this reader.</source>
        <translation>In diesem Leser ist keine Karte.</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Eine Karte einlegen.</translation>
    </message>
    <message>
        <source>The code of %2 was voided, but reservation %1 is still good at the carrier and paid for: whoever has a label of it can use it. Ask the carrier to take it back.</source>
        <translation>Der Code von %2 wurde entwertet, aber die Reservierung %1 gilt beim Netzanbieter noch und ist bezahlt: Wer ein Etikett davon hat, kann sie nutzen. Bitten Sie den Netzanbieter, sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>The code of %1 was voided: it is never printed or shown again.</source>
        <translation>Der Code von %1 wurde entwertet: Er wird nie wieder gedruckt oder gezeigt.</translation>
    </message>
    <message>
        <source>Import the product again as a new unit.</source>
        <translation>Importieren Sie das Produkt neu als eigene Einheit.</translation>
    </message>
    <message>
        <source>The label of %1 is being printed right now.</source>
        <translation>Das Etikett von %1 wird gerade gedruckt.</translation>
    </message>
    <message>
        <source>Wait until it is printed; run the batch if it stands still.</source>
        <translation>Warten Sie, bis es gedruckt ist; steht das Los, starten Sie es.</translation>
    </message>
    <message>
        <source>The label of %1 comes later: its SIM or its card is not finished.</source>
        <translation>Das Etikett von %1 kommt später: Seine SIM oder Karte ist nicht fertig.</translation>
    </message>
    <message>
        <source>The label of %1 was printed, or perhaps was.</source>
        <translation>Das Etikett von %1 wurde gedruckt, oder vielleicht.</translation>
    </message>
    <message>
        <source>Ask for a reprint, which is marked: esim-stationctl label reprint BATCH SERIAL.</source>
        <translation>Verlangen Sie einen Nachdruck, der gekennzeichnet ist: esim-stationctl label reprint LOS SERIENNUMMER.</translation>
    </message>
    <message>
        <source>No label of %1 was printed yet.</source>
        <translation>Von %1 wurde noch kein Etikett gedruckt.</translation>
    </message>
    <message>
        <source>Run the batch, or ask for a first print.</source>
        <translation>Starten Sie das Los, oder verlangen Sie den ersten Druck.</translation>
    </message>
    <message>
        <source>%1 failed or is held, so its label has to wait.</source>
        <translation>%1 ist gescheitert oder angehalten, deshalb muss das Etikett warten.</translation>
    </message>
    <message>
        <source>Retry the unit: what is missing is printed then.</source>
        <translation>Versuchen Sie es mit der Einheit noch einmal: Was fehlt, wird dann gedruckt.</translation>
    </message>
    <message>
        <source>The code of %1 cannot be voided: its profile is on a card, or may be.</source>
        <translation>Der Code von %1 lässt sich nicht entwerten: Sein Profil ist auf einer Karte, oder vielleicht.</translation>
    </message>
    <message>
        <source>Delete the profile from its card, and tell the carrier.</source>
        <translation>Löschen Sie das Profil von seiner Karte, und sagen Sie es dem Netzanbieter.</translation>
    </message>
    <message>
        <source>The reason is missing or too long.</source>
        <translation>Der Grund fehlt oder ist zu lang.</translation>
    </message>
    <message>
        <source>Say why in one to %1 characters.</source>
        <translation>Sagen Sie in einem bis %1 Zeichen, warum.</translation>
    </message>
    <message>
        <source>This label belongs to %1, whose code was voided.</source>
        <translation>Dieses Etikett gehört zu %1, dessen Code entwertet wurde.</translation>
    </message>
    <message>
        <source>Destroy this label: its code must not be used.</source>
        <translation>Vernichten Sie dieses Etikett: Sein Code darf nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1 of batch %2</source>
        <translation>%1 aus Los %2</translation>
    </message>
    <message>
        <source>The test label is printed: %1</source>
        <translation>Das Testetikett ist gedruckt: %1</translation>
    </message>
    <message>
        <source>Reprint %1 of this label needs a second person's consent.</source>
        <translation>Nachdruck %1 dieses Etiketts braucht die Zustimmung einer zweiten Person.</translation>
    </message>
    <message>
        <source>Call somebody, and give that person's name as well.</source>
        <translation>Rufen Sie jemanden, und geben Sie auch dessen Namen an.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>Die zweite Person muss jemand anderes sein.</translation>
    </message>
    <message>
        <source>Give the other person's name.</source>
        <translation>Geben Sie den Namen der anderen Person an.</translation>
    </message>
    <message>
        <source>This unit's code was voided for %1.</source>
        <translation>Der Code dieser Einheit wurde für %1 entwertet.</translation>
    </message>
    <message>
        <source>Import the product again with another code.</source>
        <translation>Importieren Sie das Produkt neu mit einem anderen Code.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Es ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Fill in [labels] printer in the settings, then retry.</source>
        <translation>Tragen Sie [labels] printer in den Einstellungen ein, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The code of %1 was voided, so it does not go on.</source>
        <translation>Der Code von %1 wurde entwertet, deshalb geht es damit nicht weiter.</translation>
    </message>
    <message>
        <source>Stop the batch first: a test label would come between its labels.</source>
        <translation>Halten Sie zuerst das Los an: Ein Testetikett käme zwischen seine Etiketten.</translation>
    </message>
    <message>
        <source>The label was sent and must be scanned: %1</source>
        <translation>Das Etikett wurde gesendet und muss gescannt werden: %1</translation>
    </message>
    <message>
        <source>A label was asked for.</source>
        <translation>Ein Etikett wurde verlangt.</translation>
    </message>
    <message>
        <source>A reprint was asked for: %1.</source>
        <translation>Ein Nachdruck wurde verlangt: %1.</translation>
    </message>
    <message>
        <source>A reprint was asked for: %1. %2 agreed.</source>
        <translation>Ein Nachdruck wurde verlangt: %1. %2 hat zugestimmt.</translation>
    </message>
    <message>
        <source>%1 voided the code: %2.</source>
        <translation>%1 hat den Code entwertet: %2.</translation>
    </message>
    <message>
        <source>There are no rejected rows.</source>
        <translation>Es gibt keine abgelehnten Zeilen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a serial and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An engineer finds out why, then releases the line.</source>
        <translation>Eine Fachkraft klärt, warum, und gibt dann die Linie frei.</translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason.</source>
        <translation>
            <numerusform>Die Linie hat sich selbst angehalten: %n Einheit endete aus diesem Grund.</numerusform>
            <numerusform>Die Linie hat sich selbst angehalten: %n Einheiten in Folge endeten aus demselben Grund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason, all in the reader %1.</source>
        <translation>
            <numerusform>Die Linie hat sich selbst angehalten: %n Einheit endete aus diesem Grund, im Leser %1.</numerusform>
            <numerusform>Die Linie hat sich selbst angehalten: %n Einheiten in Folge endeten aus demselben Grund, alle im Leser %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stopped itself: something is there twice or does not match.</source>
        <translation>Die Linie hat sich selbst angehalten: Etwas ist doppelt vorhanden oder passt nicht zusammen.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached. Units that are reserved go on. An engineer raises the limit in the settings first, then releases the line.</source>
        <translation>Die Höchstzahl der Reservierungen ist erreicht. Bereits reservierte Einheiten laufen weiter. Eine Fachkraft erhöht zuerst die Höchstzahl in den Einstellungen, dann gibt sie die Linie frei.</translation>
    </message>
    <message>
        <source>The carrier refuses this station's account, so nothing more is asked of it. Units that are reserved go on; the others wait.</source>
        <translation>Der Netzanbieter lehnt das Konto dieser Station ab, deshalb wird er nichts mehr gefragt. Bereits reservierte Einheiten laufen weiter; die anderen warten.</translation>
    </message>
    <message>
        <source>Then release the line, or stop the batch and start it again.</source>
        <translation>Dann die Linie freigeben, oder die Charge anhalten und wieder starten.</translation>
    </message>
    <message>
        <source>The line did not stop itself.</source>
        <translation>Die Linie hat sich nicht selbst angehalten.</translation>
    </message>
    <message>
        <source>Start the batch.</source>
        <translation>Die Charge starten.</translation>
    </message>
    <message>
        <source>The limit of reservations still leaves no room: a release does not pass it.</source>
        <translation>Die Höchstzahl der Reservierungen lässt immer noch keinen Spielraum: Eine Freigabe setzt sie nicht außer Kraft.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings first, then release.</source>
        <translation>Zuerst die Höchstzahl in den Einstellungen erhöhen, dann freigeben.</translation>
    </message>
    <message>
        <source>After such an event the release needs a second person's consent.</source>
        <translation>Nach einem solchen Ereignis braucht die Freigabe die Zustimmung einer zweiten Person.</translation>
    </message>
    <message>
        <source>Wrong card for the unit</source>
        <translation>Falsche Karte für die Einheit</translation>
    </message>
    <message>
        <source>EID with wrong check digits</source>
        <translation>EID mit falschen Prüfziffern</translation>
    </message>
    <message>
        <source>Reserved for another card</source>
        <translation>Für eine andere Karte reserviert</translation>
    </message>
    <message>
        <source>Profile was used already</source>
        <translation>Profil wurde schon verwendet</translation>
    </message>
    <message>
        <source>Carrier could not reserve</source>
        <translation>Netzanbieter konnte nicht reservieren</translation>
    </message>
    <message>
        <source>Reservation is not complete</source>
        <translation>Reservierung ist nicht vollständig</translation>
    </message>
    <message>
        <source>Several reservations for one unit</source>
        <translation>Mehrere Reservierungen für eine Einheit</translation>
    </message>
    <message>
        <source>Carrier's answers were lost</source>
        <translation>Antworten des Netzanbieters verloren</translation>
    </message>
    <message>
        <source>Card taken out too early</source>
        <translation>Karte zu früh herausgenommen</translation>
    </message>
    <message>
        <source>Profile is not on the card</source>
        <translation>Profil ist nicht auf der Karte</translation>
    </message>
    <message>
        <source>Card tried too often</source>
        <translation>Karte zu oft versucht</translation>
    </message>
    <message>
        <source>Profile could not be enabled</source>
        <translation>Profil konnte nicht aktiviert werden</translation>
    </message>
    <message>
        <source>Address reads back differently</source>
        <translation>Adresse wird anders zurückgelesen</translation>
    </message>
    <message>
        <source>Not certain what is on the card</source>
        <translation>Nicht sicher, was auf der Karte ist</translation>
    </message>
    <message>
        <source>Label perhaps printed</source>
        <translation>Etikett vielleicht gedruckt</translation>
    </message>
    <message>
        <source>Code was voided</source>
        <translation>Code wurde entwertet</translation>
    </message>
    <message>
        <source>Card refused the profile</source>
        <translation>Karte hat das Profil abgelehnt</translation>
    </message>
    <message>
        <source>Installation failed</source>
        <translation>Installation fehlgeschlagen</translation>
    </message>
    <message>
        <source>Card does not answer</source>
        <translation>Karte antwortet nicht</translation>
    </message>
    <message>
        <source>Card taken out</source>
        <translation>Karte herausgenommen</translation>
    </message>
    <message>
        <source>Card was exchanged</source>
        <translation>Karte wurde getauscht</translation>
    </message>
    <message>
        <source>Card too slow</source>
        <translation>Karte zu langsam</translation>
    </message>
    <message>
        <source>Reader was unplugged</source>
        <translation>Leser wurde abgezogen</translation>
    </message>
    <message>
        <source>Not an eSIM card</source>
        <translation>Keine eSIM-Karte</translation>
    </message>
    <message>
        <source>Card or reader</source>
        <translation>Karte oder Leser</translation>
    </message>
    <message>
        <source>Profile is for another card</source>
        <translation>Profil ist für eine andere Karte</translation>
    </message>
    <message>
        <source>Confirmation code is missing</source>
        <translation>Bestätigungscode fehlt</translation>
    </message>
    <message>
        <source>Profile does not fit its order</source>
        <translation>Profil passt nicht zur Bestellung</translation>
    </message>
    <message>
        <source>Profile server is not trusted</source>
        <translation>Profilserver nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Profile server too slow</source>
        <translation>Profilserver zu langsam</translation>
    </message>
    <message>
        <source>Profile server not reached</source>
        <translation>Profilserver nicht erreicht</translation>
    </message>
    <message>
        <source>Profile server</source>
        <translation>Profilserver</translation>
    </message>
    <message>
        <source>Profile server refused</source>
        <translation>Profilserver hat abgelehnt</translation>
    </message>
    <message>
        <source>Profile package is damaged</source>
        <translation>Profilpaket ist beschädigt</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netzanbieter</translation>
    </message>
    <message>
        <source>Printer out of paper</source>
        <translation>Drucker ohne Papier</translation>
    </message>
    <message>
        <source>Printer out of labels</source>
        <translation>Drucker ohne Etiketten</translation>
    </message>
    <message>
        <source>Printer out of ribbon</source>
        <translation>Drucker ohne Farbband</translation>
    </message>
    <message>
        <source>Label or printer</source>
        <translation>Etikett oder Drucker</translation>
    </message>
    <message>
        <source>Card is at work elsewhere</source>
        <translation>Karte ist anderswo in Arbeit</translation>
    </message>
    <message>
        <source>Limit of reservations</source>
        <translation>Höchstzahl der Reservierungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>There is no batch "%1".</source>
        <translation>Es gibt keine Charge „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Eine Charge aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>What the manifest wants</source>
        <translation>Was das Manifest verlangt</translation>
    </message>
    <message>
        <source>Reservation and profile</source>
        <translation>Reservierung und Profil</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>for its EID</source>
        <translation>für die EID</translation>
    </message>
    <message>
        <source>by matching ID</source>
        <translation>nach Matching-ID</translation>
    </message>
    <message>
        <source>the manifest gives the code; nothing is reserved</source>
        <translation>das Manifest gibt den Code vor; es wird nichts reserviert</translation>
    </message>
    <message>
        <source>installed on the card</source>
        <translation>auf der Karte installiert</translation>
    </message>
    <message>
        <source>the server's address is written on the card</source>
        <translation>die Adresse des Servers wird auf die Karte geschrieben</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>per Etikett</translation>
    </message>
    <message>
        <source>not ready, as far as is known</source>
        <translation>nicht bereit, soweit bekannt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>nicht mehr verwendbar</translation>
    </message>
    <message>
        <source>nothing of this unit was written</source>
        <translation>von dieser Einheit wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>perhaps written: the card must be read</source>
        <translation>vielleicht geschrieben: die Karte muss gelesen werden</translation>
    </message>
    <message>
        <source>the card says it is written; not read back yet</source>
        <translation>die Karte meldet es als geschrieben; noch nicht zurückgelesen</translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation>geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>entwertet</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>vielleicht gedruckt</translation>
    </message>
    <message>
        <source>sent to a printer that sees no paper</source>
        <translation>an einen Drucker gesendet, der kein Papier sieht</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>printed and scanned back</source>
        <translation>gedruckt und gescannt</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>The carrier's words</source>
        <translation>Wortlaut des Netzanbieters</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>sent, its outcome is not known</source>
        <translation>gesendet, Ausgang nicht bekannt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Signed result</source>
        <translation>Signiertes Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), in the report</source>
        <translation>
            <numerusform>%n Byte, im Bericht</numerusform>
            <numerusform>%n Bytes, im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>Gedruckte Etiketten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Mögliche Schritte</translation>
    </message>
    <message>
        <source>Row %1 of the manifest %2 was imported.</source>
        <translation>Zeile %1 des Manifests %2 wurde importiert.</translation>
    </message>
    <message>
        <source>Only failed and held units can be retried or handed to an engineer.</source>
        <translation>Nur fehlgeschlagene und angehaltene Einheiten können wiederholt oder an eine Fachkraft übergeben werden.</translation>
    </message>
    <message>
        <source>An engineer has %1 already.</source>
        <translation>Eine Fachkraft hat %1 bereits.</translation>
    </message>
    <message>
        <source>It was handed to an engineer: %1</source>
        <translation>Sie wurde an eine Fachkraft übergeben: %1</translation>
    </message>
    <message>
        <source>An engineer has it: %1</source>
        <translation>Eine Fachkraft hat sie: %1</translation>
    </message>
    <message>
        <source>signed in with the badge %1</source>
        <translation>mit dem Ausweis %1 angemeldet</translation>
    </message>
    <message>
        <source>signed out, badge %1</source>
        <translation>abgemeldet, Ausweis %1</translation>
    </message>
    <message>
        <source>the line stopped itself (%1)</source>
        <translation>die Linie hat sich selbst angehalten (%1)</translation>
    </message>
    <message>
        <source>released the line: %1</source>
        <translation>hat die Linie freigegeben: %1</translation>
    </message>
    <message>
        <source>changed settings: %1</source>
        <translation>hat Einstellungen geändert: %1</translation>
    </message>
    <message>
        <source>took in certificates to be trusted: %1</source>
        <translation>hat Zertifikate aufgenommen, denen vertraut wird: %1</translation>
    </message>
    <message>
        <source>changed who may sign in: %1</source>
        <translation>hat geändert, wer sich anmelden darf: %1</translation>
    </message>
    <message>
        <source>%1 (%2 agreed)</source>
        <translation>%1 (%2 hat zugestimmt)</translation>
    </message>
</context>
<context>
    <name>stationctl</name>
    <message>
        <source>See: esim-stationctl --help</source>
        <translation>Siehe: esim-stationctl --help</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the file and try again.</source>
        <translation>Es wurde nichts importiert. Die Datei korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>Die abgelehnten Zeilen stehen in %1.</translation>
    </message>
    <message>
        <source>The manifest is good: %1 units, %2 profiles to reserve.</source>
        <translation>Das Manifest ist in Ordnung: %1 Einheiten, %2 Profile zu reservieren.</translation>
    </message>
    <message>
        <source>Imported %1 units as batch %2.</source>
        <translation>%1 Einheiten als Charge %2 importiert.</translation>
    </message>
    <message>
        <source>There is no batch with the name %1.</source>
        <translation>Es gibt keine Charge mit dem Namen %1.</translation>
    </message>
    <message>
        <source>See: esim-stationctl batch list</source>
        <translation>Siehe: esim-stationctl batch list</translation>
    </message>
    <message>
        <source>%1: %2 units, %3 done, %4 failed, %5 held, %6 waiting</source>
        <translation>%1: %2 Einheiten, %3 fertig, %4 fehlgeschlagen, %5 angehalten, %6 wartend</translation>
    </message>
    <message>
        <source>No batch was imported yet.</source>
        <translation>Es wurde noch keine Charge importiert.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>None of the readers that were named is connected: %1.</source>
        <translation>Keiner der genannten Leser ist angeschlossen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed, %4 held</source>
        <translation>%1 von %2 fertig, %3 fehlgeschlagen, %4 angehalten</translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 held, %4 waiting, in %5 s.</source>
        <translation>%1 fertig, %2 fehlgeschlagen, %3 angehalten, %4 wartend, in %5 s.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Nothing to do: the card was so already.</source>
        <translation>Nichts zu tun: Die Karte war bereits in diesem Zustand.</translation>
    </message>
    <message>
        <source>Whether the profile is on the card is not known. Put the card back and list its profiles.</source>
        <translation>Es ist nicht bekannt, ob das Profil auf der Karte ist. Die Karte wieder einlegen und ihre Profile auflisten.</translation>
    </message>
    <message>
        <source>The card reported success, but its list does not show the profile.</source>
        <translation>Die Karte hat Erfolg gemeldet, aber ihre Liste zeigt das Profil nicht.</translation>
    </message>
    <message>
        <source>Set the card aside.</source>
        <translation>Die Karte beiseitelegen.</translation>
    </message>
    <message>
        <source>The profile %1 is on the card and enabled.</source>
        <translation>Das Profil %1 ist auf der Karte und aktiviert.</translation>
    </message>
    <message>
        <source>The profile %1 is on the card.</source>
        <translation>Das Profil %1 ist auf der Karte.</translation>
    </message>
    <message>
        <source>There is no reader with the name "%1".</source>
        <translation>Es gibt keinen Leser mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>See the names with: esim-stationctl readers</source>
        <translation>Die Namen anzeigen mit: esim-stationctl readers</translation>
    </message>
    <message>
        <source>There is no card in the reader.</source>
        <translation>Im Leser ist keine Karte.</translation>
    </message>
    <message>
        <source>Put a card in and try again.</source>
        <translation>Eine Karte einlegen und erneut versuchen.</translation>
    </message>
    <message>
        <source>EID: %1</source>
        <translation>EID: %1</translation>
    </message>
    <message>
        <source>SGP.22 version: %1, firmware %2</source>
        <translation>SGP.22-Version: %1, Firmware %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is no profile on this card.</source>
        <translation>Auf dieser Karte ist kein Profil.</translation>
    </message>
    <message>
        <source>No notification is pending on this card.</source>
        <translation>Auf dieser Karte steht keine Benachrichtigung aus.</translation>
    </message>
    <message>
        <source>Notification %1 was sent.</source>
        <translation>Benachrichtigung %1 wurde gesendet.</translation>
    </message>
    <message>
        <source>Notification %1 stays on the card.</source>
        <translation>Benachrichtigung %1 bleibt auf der Karte.</translation>
    </message>
    <message>
        <source>The command is not complete.</source>
        <translation>Der Befehl ist unvollständig.</translation>
    </message>
    <message>
        <source>Write: esim-stationctl %1</source>
        <translation>Einzugeben ist: esim-stationctl %1</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Den Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Den Pfad und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>Es ist kein Kartenleser angeschlossen.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Einen Leser anschließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>The batch %1 has no unit with the serial %2.</source>
        <translation>Die Charge %1 hat keine Einheit mit der Seriennummer %2.</translation>
    </message>
    <message>
        <source>Check the serial: upper and lower case count.</source>
        <translation>Die Seriennummer prüfen: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>EID %1, ICCID %2</source>
        <translation>EID %1, ICCID %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The label is the right one.</source>
        <translation>Das Etikett ist das richtige.</translation>
    </message>
    <message>
        <source>Noted; the batch goes on with it when it runs.</source>
        <translation>Vermerkt; die Charge fährt damit fort, sobald sie läuft.</translation>
    </message>
    <message>
        <source>The journal is whole: %1 events.</source>
        <translation>Das Journal ist vollständig: %1 Ereignisse.</translation>
    </message>
    <message>
        <source>The journal has %1 faults. Keep it as it is and call an engineer.</source>
        <translation>Das Journal hat %1 Fehler. Es unverändert lassen und technische Hilfe rufen.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Kopf: %1</translation>
    </message>
    <message>
        <source>[smdp] trust does not name "imported": add it, or the imported roots are not used.</source>
        <translation>[smdp] trust nennt „imported“ nicht: ergänzen, sonst werden die importierten Wurzelzertifikate nicht verwendet.</translation>
    </message>
    <message>
        <source>The carrier lists %1 reservations, the journal knows %2. They agree.</source>
        <translation>Der Netzanbieter führt %1 Reservierungen auf, das Journal kennt %2. Sie stimmen überein.</translation>
    </message>
    <message>
        <source>The carrier lists %1 reservations, the journal knows %2. Differences: %3.</source>
        <translation>Der Netzanbieter führt %1 Reservierungen auf, das Journal kennt %2. Unterschiede: %3.</translation>
    </message>
    <message>
        <source>It still holds the noted head of event %1.</source>
        <translation>Es enthält weiterhin den notierten Kopf von Ereignis %1.</translation>
    </message>
    <message>
        <source>Whether the newest records were taken away shows only against a head that was noted outside of this machine: --against FILE or SEQUENCE:HASH.</source>
        <translation>Ob die neuesten Einträge entfernt wurden, zeigt sich nur an einem Kopf, der außerhalb dieses Rechners notiert wurde: --against FILE oder SEQUENCE:HASH.</translation>
    </message>
    <message>
        <source>Written: %1. Its secrets need the journal's key, which is backed up apart from it.</source>
        <translation>Geschrieben: %1. Die Geheimnisse darin brauchen den Schlüssel des Journals, der getrennt davon gesichert wird.</translation>
    </message>
    <message>
        <source>No secret came on the standard input.</source>
        <translation>Über die Standardeingabe kam kein Geheimnis.</translation>
    </message>
    <message>
        <source>Type it, or send it through a pipe.</source>
        <translation>Das Geheimnis eintippen oder durch eine Pipe senden.</translation>
    </message>
    <message>
        <source>It is in the keyring. In the settings: secret=keyring:%1</source>
        <translation>Es liegt im Schlüsselbund. In den Einstellungen: secret=keyring:%1</translation>
    </message>
    <message>
        <source>Removed from the keyring: %1</source>
        <translation>Aus dem Schlüsselbund entfernt: %1</translation>
    </message>
    <message>
        <source>The keyring has it: %1</source>
        <translation>Im Schlüsselbund vorhanden: %1</translation>
    </message>
    <message>
        <source>This cannot be undone, so it must be confirmed.</source>
        <translation>Das lässt sich nicht rückgängig machen und muss daher bestätigt werden.</translation>
    </message>
    <message>
        <source>Add --confirm and the card's whole EID, all 32 digits; see: card info.</source>
        <translation>--confirm und die ganze EID der Karte hinzufügen, alle 32 Ziffern; siehe: card info.</translation>
    </message>
    <message>
        <source>The file holds no certificate revocation list.</source>
        <translation>Die Datei enthält keine Zertifikatssperrliste.</translation>
    </message>
    <message>
        <source>Give a list in DER or PEM.</source>
        <translation>Eine Liste in DER oder PEM angeben.</translation>
    </message>
    <message>
        <source>The card names no SM-DS.</source>
        <translation>Die Karte nennt keinen SM-DS.</translation>
    </message>
    <message>
        <source>Name the address of one behind the command.</source>
        <translation>Die Adresse eines SM-DS hinter dem Befehl angeben.</translation>
    </message>
    <message>
        <source>Confirmation code: </source>
        <translation>Bestätigungscode: </translation>
    </message>
    <message>
        <source>%1 more profiles wait for this card at the SM-DS.</source>
        <translation>Weitere Profile, die beim SM-DS auf diese Karte warten: %1.</translation>
    </message>
    <message>
        <source>This activation code needs a confirmation code.</source>
        <translation>Dieser Aktivierungscode braucht einen Bestätigungscode.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, and add --confirmation-code-file FILE; or run the command on a terminal and type it.</source>
        <translation>Ihn in eine Datei schreiben, die nur Sie lesen können, und --confirmation-code-file FILE hinzufügen; oder den Befehl in einem Terminal ausführen und den Code eintippen.</translation>
    </message>
    <message>
        <source>The card has no default SM-DP+ address.</source>
        <translation>Die Karte hat keine Standard-SM-DP+-Adresse.</translation>
    </message>
    <message>
        <source>Set one with: card set-default-smdp, or use a code.</source>
        <translation>Eine festlegen mit: card set-default-smdp, oder einen Code verwenden.</translation>
    </message>
    <message>
        <source>Nothing waits for this card at the SM-DS.</source>
        <translation>Beim SM-DS wartet nichts auf diese Karte.</translation>
    </message>
    <message>
        <source>Ask the operator to register the profile there.</source>
        <translation>Den Netzanbieter bitten, das Profil dort anzumelden.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>The EID's check digits are wrong: this is a test card, or it is damaged.</source>
        <translation>Die Prüfziffern der EID sind falsch: Dies ist eine Testkarte, oder die Karte ist beschädigt.</translation>
    </message>
    <message>
        <source>Profile package version</source>
        <translation>Version des Profilpakets</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Free working memory</source>
        <translation>Freier Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Default SM-DP+ address</source>
        <translation>Standard-SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>Root SM-DS address</source>
        <translation>Adresse des Root-SM-DS</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Card functions</source>
        <translation>Kartenfunktionen</translation>
    </message>
    <message>
        <source>Remote functions</source>
        <translation>Fernfunktionen</translation>
    </message>
    <message>
        <source>Rules that no profile may have</source>
        <translation>Regeln, die kein Profil haben darf</translation>
    </message>
    <message>
        <source>Java Card</source>
        <translation>Java Card</translation>
    </message>
    <message>
        <source>GlobalPlatform</source>
        <translation>GlobalPlatform</translation>
    </message>
    <message>
        <source>Protection profile</source>
        <translation>Schutzprofil</translation>
    </message>
    <message>
        <source>SAS accreditation</source>
        <translation>SAS-Akkreditierung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Trusts servers of issuers</source>
        <translation>Vertraut Servern der Aussteller</translation>
    </message>
    <message>
        <source>Is trusted under issuers</source>
        <translation>Vertrauenswürdig unter den Ausstellern</translation>
    </message>
    <message>
        <source>This is a card for devices without a screen (SGP.32).</source>
        <translation>Dies ist eine Karte für Geräte ohne Bildschirm (SGP.32).</translation>
    </message>
    <message>
        <source>The server offers: %1 %2 (%3, ICCID %4)</source>
        <translation>Der Server bietet an: %1 %2 (%3, ICCID %4)</translation>
    </message>
    <message>
        <source>Once enabled it cannot be disabled.</source>
        <translation>Einmal aktiviert, kann es nicht mehr deaktiviert werden.</translation>
    </message>
    <message>
        <source>It cannot be deleted.</source>
        <translation>Es kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>a person must agree</source>
        <translation>eine Person muss zustimmen</translation>
    </message>
    <message>
        <source>This card allows no profile to forbid that it is disabled or deleted.</source>
        <translation>Diese Karte erlaubt keinem Profil, sein Deaktivieren oder Löschen zu verbieten.</translation>
    </message>
    <message>
        <source>A profile waits at %1 (%2).</source>
        <translation>Bei %1 wartet ein Profil (%2).</translation>
    </message>
    <message>
        <source>%1 entries of the SM-DS cannot be used.</source>
        <translation>Unbrauchbare Einträge des SM-DS: %1.</translation>
    </message>
    <message>
        <source>Nothing waits for this card.</source>
        <translation>Auf diese Karte wartet nichts.</translation>
    </message>
    <message>
        <source>No notification waits for its server.</source>
        <translation>Keine Benachrichtigung wartet auf ihren Server.</translation>
    </message>
    <message>
        <source>No such notification waits for its server.</source>
        <translation>Eine solche Benachrichtigung wartet nicht auf ihren Server.</translation>
    </message>
    <message>
        <source>See: esim-stationctl backlog list</source>
        <translation>Siehe: esim-stationctl backlog list</translation>
    </message>
    <message>
        <source>The notification will not be sent from here any more.</source>
        <translation>Die Benachrichtigung wird von hier aus nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>The recording cannot be written (%1).</source>
        <translation>Die Aufzeichnung lässt sich nicht schreiben (%1).</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>Prüfen Sie den Ordner und den Platz auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>What was said is in %1, without secrets.</source>
        <translation>Was gesprochen wurde, steht ohne Geheimnisse in %1.</translation>
    </message>
    <message>
        <source>an eSIM issuer (CI), not a known GSMA one</source>
        <translation>ein eSIM-Aussteller (CI), kein bekannter der GSMA</translation>
    </message>
    <message>
        <source>no eSIM issuer (CI)</source>
        <translation>kein eSIM-Aussteller (CI)</translation>
    </message>
    <message>
        <source>Scan the test label now.</source>
        <translation>Scannen Sie jetzt das Testetikett.</translation>
    </message>
    <message>
        <source>The code is voided: destroy every label of it, and tell the carrier to take it back.</source>
        <translation>Der Code ist entwertet: Vernichten Sie jedes Etikett davon, und bitten Sie den Netzanbieter, ihn zurückzunehmen.</translation>
    </message>
    <message>
        <source>Noted; the running station prints it.</source>
        <translation>Vorgemerkt; die laufende Station druckt es.</translation>
    </message>
    <message>
        <source>"%1" says of no column what it is.</source>
        <translation>„%1“ sagt von keiner Spalte, was sie ist.</translation>
    </message>
    <message>
        <source>Write TITLE=USE; the uses are: %1.</source>
        <translation>TITLE=USE schreiben; mögliche Verwendungen: %1.</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>Die Spalte %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Say once what it is.</source>
        <translation>Nur einmal angeben, was sie ist.</translation>
    </message>
    <message>
        <source>Nobody with the name %1 is set up here.</source>
        <translation>Niemand mit dem Namen %1 ist hier eingerichtet.</translation>
    </message>
    <message>
        <source>See: esim-stationctl people list</source>
        <translation>Siehe: esim-stationctl people list</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>keine PIN</translation>
    </message>
    <message>
        <source>Nobody is set up: everybody may do everything. The first one to add is an engineer.</source>
        <translation>Es ist niemand eingerichtet: Jeder darf alles. Fügen Sie als Erstes eine Fachkraft hinzu.</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>Dieselbe PIN noch einmal: </translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Die beiden PINs sind nicht gleich.</translation>
    </message>
    <message>
        <source>Added. The badge's code must hold: %1</source>
        <translation>Hinzugefügt. Der Code auf dem Ausweis muss enthalten: %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>Die PIN ist geändert.</translation>
    </message>
    <message>
        <source>The line is released; run the batch.</source>
        <translation>Die Linie ist freigegeben; die Charge ausführen.</translation>
    </message>
    <message>
        <source>Possible now: %1. %2 %3</source>
        <translation>Jetzt möglich: %1. %2 %3</translation>
    </message>
    <message>
        <source>An engineer has it now; it stands until it is retried.</source>
        <translation>Eine Fachkraft hat sie jetzt; sie bleibt stehen, bis sie wiederholt wird.</translation>
    </message>
    <message>
        <source>Usage: esim-stationctl [options] COMMAND

  doctor                                    check every part and say what to do
  readers                                   list the card readers
  card info|profiles|notifications|rules --reader R
  card download --reader R (-|--code-file FILE|--default-address|--smds [ADDRESS])
                [--confirmation-code-file FILE] [--enable]
  card discover --reader R [ADDRESS]        what waits at the SM-DS; the card's own when none is named
  card enable|disable|delete --reader R ICCID
  card nickname --reader R ICCID [NAME]     without a name: takes it away
  card set-default-smdp --reader R FQDN     an empty one ("") clears it
  card load-crl --reader R FILE
  card send-notifications --reader R
  card drop-notification --reader R SEQUENCE --confirm EID
  card memory-reset --reader R --confirm EID [--test-profiles] [--keep-address]
  card … --record FILE                      what was said to card and servers, without secrets
  carrier compare [-o FILE.csv]             every difference between its account and the journal
  manifest check FILE.csv [--recipe R] [--map TITLE=USE,…] [--rejects OUT.csv]
  batch import FILE.csv --name NAME [--recipe R] [--map TITLE=USE,…]
  batch run NAME [--readers all|R1,R2] [--until-idle SECONDS]
  batch release NAME --reason TEXT [--second NAME]  lets a line go on that stopped itself
  batch status|list|export NAME --format csv|jsonl|pdf -o FILE
  unit show|retry|reconcile|scan BATCH SERIAL
  unit hand-over BATCH SERIAL --reason TEXT  sets a stuck unit aside until an engineer retries it
  unit void BATCH SERIAL --reason TEXT      its code is never used again; the same as label void
  unit report BATCH SERIAL -o FILE.json|FILE.pdf
  label print BATCH SERIAL                  one that was not printed yet
  label reprint BATCH SERIAL --reason jam|smudged|lost|damaged|TEXT [--second NAME]
  label void BATCH SERIAL --reason TEXT
  label self-test [--print]                 prints the test label; what is scanned comes from stdin
  journal verify [--against FILE|SEQUENCE:HASH]
  journal backup [-o FILE]
  journal acts                              who signed in, released the line, changed settings or people
  journal move-key                          to where [station] journal_key says
  backlog list                              notifications that wait for their servers
  backlog drop EID SEQUENCE                 gives one up, for a server that never comes back
  people list
  people add BADGE --name NAME --role operator|engineer [--pin-file FILE|-]   - = typed, or on stdin
  people remove BADGE
  people set-pin BADGE [--pin-file FILE|-] [--no-pin]
  secret set|remove|test NAME               the keyring; set reads the secret from stdin
  settings show                             every setting and where it comes from, without secrets
  trust list|import FILE.pem

Options, before or after the command:
  --config FILE   settings         --data-dir DIR  where the journal and the labels are
  --training      simulated carrier, server and cards; nothing real is touched
  --json          one JSON object per line on stdout
  --version, --help

Exit status: 0 every unit done, 1 some unit is not, 2 usage or settings, 3 bad input, 4 a part is missing.
</source>
        <translation>Aufruf: esim-stationctl [Optionen] BEFEHL

  doctor                                    alle Teile prüfen und sagen, was zu tun ist
  readers                                   die Kartenleser auflisten
  card info|profiles|notifications|rules --reader R
  card download --reader R (-|--code-file FILE|--default-address|--smds [ADDRESS])
                [--confirmation-code-file FILE] [--enable]
  card discover --reader R [ADDRESS]        was beim SM-DS wartet; ohne Angabe bei dem der Karte
  card enable|disable|delete --reader R ICCID
  card nickname --reader R ICCID [NAME]     ohne Namen: entfernt den bisherigen
  card set-default-smdp --reader R FQDN     eine leere Adresse ("") löscht sie
  card load-crl --reader R FILE
  card send-notifications --reader R
  card drop-notification --reader R SEQUENCE --confirm EID
  card memory-reset --reader R --confirm EID [--test-profiles] [--keep-address]
  card … --record FILE                      was mit Karte und Servern gesprochen wurde, ohne Geheimnisse
  carrier compare [-o FILE.csv]             alle Unterschiede zwischen dem Konto beim Netzanbieter und dem Journal
  manifest check FILE.csv [--recipe R] [--map TITLE=USE,…] [--rejects OUT.csv]
  batch import FILE.csv --name NAME [--recipe R] [--map TITLE=USE,…]
  batch run NAME [--readers all|R1,R2] [--until-idle SECONDS]
  batch release NAME --reason TEXT [--second NAME]  lässt eine Linie weiterlaufen, die sich selbst angehalten hat
  batch status|list|export NAME --format csv|jsonl|pdf -o FILE
  unit show|retry|reconcile|scan BATCH SERIAL
  unit hand-over BATCH SERIAL --reason TEXT  übergibt eine stehende Einheit, bis eine Fachkraft sie wiederholt
  unit void BATCH SERIAL --reason TEXT      ihr Code wird nie wieder verwendet; wie label void
  unit report BATCH SERIAL -o FILE.json|FILE.pdf
  label print BATCH SERIAL                  eines, das noch nicht gedruckt wurde
  label reprint BATCH SERIAL --reason jam|smudged|lost|damaged|TEXT [--second NAME]
  label void BATCH SERIAL --reason TEXT
  label self-test [--print]                 druckt das Testetikett; was gescannt wird, kommt über stdin
  journal verify [--against FILE|SEQUENCE:HASH]
  journal backup [-o FILE]
  journal acts                              wer sich anmeldete, freigab, Einstellungen oder Personen änderte
  journal move-key                          den Schlüssel dorthin verlegen, wohin [station] journal_key zeigt
  backlog list                              Benachrichtigungen, die auf ihre Server warten
  backlog drop EID SEQUENCE                 eine aufgeben, weil ihr Server nie wiederkommt
  people list
  people add BADGE --name NAME --role operator|engineer [--pin-file FILE|-]   - = getippt oder über stdin
  people remove BADGE
  people set-pin BADGE [--pin-file FILE|-] [--no-pin]
  secret set|remove|test NAME               der Schlüsselbund; set liest das Geheimnis von stdin
  settings show                             jede Einstellung und woher sie kommt, ohne Geheimnisse
  trust list|import FILE.pem

Optionen, vor oder nach dem Befehl:
  --config FILE   Einstellungen    --data-dir DIR  Ordner für das Journal und die Etiketten
  --training      Netzanbieter, Server und Karten simuliert; nichts Echtes wird angefasst
  --json          ein JSON-Objekt pro Zeile auf stdout
  --version, --help

Exit-Status: 0 alle Einheiten fertig, 1 nicht alle Einheiten fertig, 2 Aufruf oder Einstellungen, 3 fehlerhafte Eingabe, 4 ein Teil fehlt.
</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Noch ist nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>tlv</name>
    <message>
        <source>The data cannot be read (%1).</source>
        <translation>Die Daten können nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The answer is of another kind (%1) than the one asked for (%2).</source>
        <translation>Die Antwort ist von anderer Art (%1) als die angeforderte (%2).</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training folder cannot be made.</source>
        <translation>Der Trainingsordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check who owns the data folder.</source>
        <translation>Prüfen, wem der Datenordner gehört.</translation>
    </message>
    <message>
        <source>The training carrier's file cannot be written.</source>
        <translation>Die Datei des Trainings-Netzanbieters kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and has room.</source>
        <translation>Prüfen, ob der Ordner vorhanden ist und Platz hat.</translation>
    </message>
    <message>
        <source>A certificate cannot be read.</source>
        <translation>Ein Zertifikat kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A key cannot be read, or is not on its curve.</source>
        <translation>Ein Schlüssel kann nicht gelesen werden oder liegt nicht auf seiner Kurve.</translation>
    </message>
    <message>
        <source>The training data is damaged.</source>
        <translation>Die Trainingsdaten sind beschädigt.</translation>
    </message>
    <message>
        <source>The profile's metadata is not allowed (%1).</source>
        <translation>Die Metadaten des Profils sind nicht zulässig (%1).</translation>
    </message>
    <message>
        <source>The training SM-DP+ cannot listen on port %1.</source>
        <translation>Der Trainings-SM-DP+ kann Port %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>End the other program that uses this port.</source>
        <translation>Das andere Programm beenden, das diesen Port verwendet.</translation>
    </message>
    <message>
        <source>No virtual reader listens on port %1.</source>
        <translation>Auf Port %1 antwortet kein virtueller Leser.</translation>
    </message>
    <message>
        <source>Start the PC/SC service with the virtual reader driver.</source>
        <translation>Den PC/SC-Dienst mit dem Treiber für den virtuellen Leser starten.</translation>
    </message>
    <message>
        <source>The training carrier's file cannot be read.</source>
        <translation>Die Datei des Trainings-Netzanbieters kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Delete the file to begin the training anew.</source>
        <translation>Die Datei löschen, um das Training neu zu beginnen.</translation>
    </message>
    <message>
        <source>The training carrier cannot listen.</source>
        <translation>Der Trainings-Netzanbieter kann seinen Port nicht öffnen.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program that uses it.</source>
        <translation>Einen anderen Port wählen oder das andere Programm beenden, das ihn verwendet.</translation>
    </message>
    <message>
        <source>The card refused the command.</source>
        <translation>Die Karte hat den Befehl abgelehnt.</translation>
    </message>
    <message>
        <source>The card in %1 is not an eSIM chip. Use another card.</source>
        <translation>Die Karte in %1 ist kein eSIM-Chip. Eine andere Karte verwenden.</translation>
    </message>
    <message>
        <source>There is no card in %1. Put it in again.</source>
        <translation>In %1 ist keine Karte. Die Karte wieder einlegen.</translation>
    </message>
    <message>
        <source>Another program reset the card in %1. Try again.</source>
        <translation>Ein anderes Programm hat die Karte in %1 zurückgesetzt. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The card in %1 does not answer. Turn it round, or use another.</source>
        <translation>Die Karte in %1 antwortet nicht. Die Karte umdrehen oder eine andere verwenden.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is being used already.</source>
        <translation>%1 wird bereits verwendet.</translation>
    </message>
    <message>
        <source>The card in %1 took too long. Take it out and put it in again.</source>
        <translation>Die Karte in %1 hat zu lange gebraucht. Die Karte herausnehmen und wieder einlegen.</translation>
    </message>
    <message>
        <source>The part that talks to %1 ended. Try again.</source>
        <translation>Der Programmteil, der mit %1 spricht, wurde beendet. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The card in %1 answered something that makes no sense.</source>
        <translation>Die Karte in %1 hat eine Antwort gegeben, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The training data cannot be saved: %1.</source>
        <translation>Die Trainingsdaten können nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has room.</source>
        <translation>Prüfen, ob der Ordner beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>The training data cannot be read: %1.</source>
        <translation>Die Trainingsdaten können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Delete the training folder; it will be made anew.</source>
        <translation>Den Trainingsordner löschen; er wird neu angelegt.</translation>
    </message>
    <message>
        <source>The training SM-DP+ cannot listen for ES2+.</source>
        <translation>Der Trainings-SM-DP+ kann keinen Port für ES2+ öffnen.</translation>
    </message>
    <message>
        <source>End programs that use many ports.</source>
        <translation>Programme beenden, die viele Ports belegen.</translation>
    </message>
    <message>
        <source>The training SM-DS cannot listen on port %1.</source>
        <translation>Der Trainings-SM-DS kann auf Port %1 keine Verbindungen annehmen.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path in [smdp] trust.</source>
        <translation>Den Pfad in [smdp] trust prüfen.</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Die Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>It must be a PEM file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Es muss eine PEM-Datei sein, die mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>"%1" is not a certificate authority.</source>
        <translation>„%1“ ist keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Import the root that signed the server's certificate, not the server's own.</source>
        <translation>Das Wurzelzertifikat importieren, mit dem das Serverzertifikat signiert wurde, nicht das Zertifikat des Servers selbst.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check who owns the data folder.</source>
        <translation>Prüfen, wem der Datenordner gehört.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>TAKE IT
OUT</source>
        <comment>giant word, two lines at most</comment>
        <translation>KARTE
RAUS</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>giant word: progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>working</source>
        <comment>giant word</comment>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>Leave the card in.</source>
        <translation>Karte stecken lassen.</translation>
    </message>
    <message>
        <source>no reader</source>
        <comment>giant word</comment>
        <translation>kein Leser</translation>
    </message>
    <message>
        <source>It was unplugged. Plug it in again.</source>
        <translation>Er wurde abgezogen. Bitte wieder einstecken.</translation>
    </message>
    <message>
        <source>Take the card out.</source>
        <translation>Karte herausnehmen.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>giant word</comment>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>giant word</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>giant word: the card is being read</comment>
        <translation>liest</translation>
    </message>
    <message>
        <source>wait</source>
        <comment>giant word</comment>
        <translation>warten</translation>
    </message>
    <message>
        <source>Its profile is not ready yet. Leave the card in.</source>
        <translation>Das Profil ist noch nicht bereit. Karte stecken lassen.</translation>
    </message>
    <message>
        <source>SCAN</source>
        <comment>giant word</comment>
        <translation>SCAN</translation>
    </message>
    <message>
        <source>Scan this unit's serial, or take the card out.</source>
        <translation>Seriennummer der Einheit scannen oder Karte herausnehmen.</translation>
    </message>
    <message>
        <source>This card belongs to no unit of this batch.</source>
        <translation>Diese Karte gehört zu keiner Einheit dieser Charge.</translation>
    </message>
    <message>
        <source>The card does not answer. Put it in again.</source>
        <translation>Die Karte antwortet nicht. Bitte noch einmal einstecken.</translation>
    </message>
    <message>
        <source>Scan this unit's label.</source>
        <translation>Etikett der Einheit scannen.</translation>
    </message>
    <message>
        <source>DONE</source>
        <comment>giant word</comment>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>giant word</comment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>giant word</comment>
        <translation>HALT</translation>
    </message>
    <message>
        <source>Take the card out and call an engineer.</source>
        <translation>Karte herausnehmen und Fachkraft rufen.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>wird reserviert</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>wird aktiviert</translation>
    </message>
    <message>
        <source>waiting for card</source>
        <translation>wartet auf Karte</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>wird installiert</translation>
    </message>
    <message>
        <source>writing address</source>
        <translation>schreibt Adresse</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>liest zurück</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>druckt</translation>
    </message>
    <message>
        <source>waiting for scan</source>
        <translation>wartet auf Scan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Nothing to do yet. Its turn comes.</source>
        <translation>Noch nichts zu tun. Es kommt an die Reihe.</translation>
    </message>
    <message>
        <source>Nothing to do. The carrier is getting the profile ready.</source>
        <translation>Nichts zu tun. Der Anbieter stellt das Profil bereit.</translation>
    </message>
    <message>
        <source>Put this unit's card into a reader.</source>
        <translation>Karte dieser Einheit in einen Leser stecken.</translation>
    </message>
    <message>
        <source>Leave the card in. It is being written.</source>
        <translation>Karte stecken lassen. Sie wird beschrieben.</translation>
    </message>
    <message>
        <source>Nothing to do. The label is being printed.</source>
        <translation>Nichts zu tun. Das Etikett wird gedruckt.</translation>
    </message>
    <message>
        <source>Stick the label on and scan it.</source>
        <translation>Etikett aufkleben und scannen.</translation>
    </message>
    <message>
        <source>Finished. Take the card out.</source>
        <translation>Fertig. Karte herausnehmen.</translation>
    </message>
    <message>
        <source>Put this unit aside. Try again when the cause is gone.</source>
        <translation>Einheit beiseitelegen. Noch einmal versuchen, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Put this unit aside and call an engineer.</source>
        <translation>Einheit beiseitelegen und Fachkraft rufen.</translation>
    </message>
    <message>
        <source>by EID</source>
        <translation>nach EID</translation>
    </message>
    <message>
        <source>by matching ID</source>
        <translation>nach Matching-ID</translation>
    </message>
    <message>
        <source>code given</source>
        <translation>Code vorgegeben</translation>
    </message>
    <message>
        <source>install</source>
        <translation>installieren</translation>
    </message>
    <message>
        <source>write address</source>
        <translation>Adresse schreiben</translation>
    </message>
    <message>
        <source>label only</source>
        <translation>nur Etikett</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>card in</source>
        <comment>giant word</comment>
        <translation>Karte da</translation>
    </message>
    <message>
        <source>It is read when the batch runs. F7 shows it.</source>
        <translation>Sie wird gelesen, wenn die Charge läuft. F7 zeigt sie.</translation>
    </message>
    <message>
        <source>Muted on this bench.</source>
        <translation>An diesem Tisch stumm.</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>giant word: the line is</comment>
        <translation>steht</translation>
    </message>
    <message>
        <source>The line stopped itself. It says above why.</source>
        <translation>Die Linie hat sich selbst angehalten. Oben steht, warum.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>The carrier's list is being read…</source>
        <translation>Die Liste des Netzanbieters wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The carrier lists %Ln reservation(s).</source>
        <translation>
            <numerusform>Der Netzanbieter führt %Ln Reservierung auf.</numerusform>
            <numerusform>Der Netzanbieter führt %Ln Reservierungen auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal knows %Ln.</source>
        <translation>
            <numerusform>Das Journal kennt %Ln.</numerusform>
            <numerusform>Das Journal kennt %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Sie stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s).</source>
        <translation>
            <numerusform>%Ln Unterschied.</numerusform>
            <numerusform>%Ln Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier and journal compared</source>
        <translation>Netzanbieter und Journal im Vergleich</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::AccountModel</name>
    <message>
        <source>In no record</source>
        <translation>In keinem Eintrag</translation>
    </message>
    <message>
        <source>Paid for, not used</source>
        <translation>Bezahlt, nicht verwendet</translation>
    </message>
    <message>
        <source>Not at the carrier</source>
        <translation>Nicht beim Netzanbieter</translation>
    </message>
    <message>
        <source>Failed at the carrier</source>
        <translation>Beim Netzanbieter fehlgeschlagen</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Anderswo verwendet</translation>
    </message>
    <message>
        <source>Not reported as used</source>
        <translation>Nicht als verwendet gemeldet</translation>
    </message>
    <message>
        <source>Another EID</source>
        <translation>Andere EID</translation>
    </message>
    <message>
        <source>Another ICCID</source>
        <translation>Andere ICCID</translation>
    </message>
    <message>
        <source>Several for one EID</source>
        <translation>Mehrere für eine EID</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>What is so, and what to do</source>
        <translation>Befund und Abhilfe</translation>
    </message>
    <message>
        <source>Voided, still good</source>
        <translation>Entwertet, gilt noch</translation>
    </message>
</context>
<context>
    <name>ui::ArrangeBar</name>
    <message>
        <source>Move a tile with the arrow keys, or drag it to where its reader stands.</source>
        <translation>Bewegen Sie eine Kachel mit den Pfeiltasten, oder ziehen Sie sie dorthin, wo ihr Leser steht.</translation>
    </message>
    <message>
        <source>&amp;Name of slot %1</source>
        <translation>&amp;Name von Platz %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Muted</source>
        <translation>Stu&amp;mm</translation>
    </message>
    <message>
        <source>The tile stays quiet while nothing is at stake in this reader. Settings decide which readers are used.</source>
        <translation>Die Kachel bleibt still, solange in diesem Leser nichts auf dem Spiel steht. Welche Leser benutzt werden, sagen die Einstellungen.</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Everything back into the order of the readers; names are forgotten.</source>
        <translation>Alles zurück in die Reihenfolge der Leser; Namen werden vergessen.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Ends arranging (Ctrl+T).</source>
        <translation>Beendet das Anordnen (Strg+T).</translation>
    </message>
</context>
<context>
    <name>ui::BadgeBox</name>
    <message>
        <source>Looking for the badge…</source>
        <translation>Der Ausweis wird gesucht…</translation>
    </message>
    <message>
        <source>%1, your PIN, please.</source>
        <translation>%1, bitte Ihre PIN.</translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation>Die PIN wird geprüft…</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ui::BatchProgress</name>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>%1 units/h</source>
        <translation>%1 Einheiten/h</translation>
    </message>
    <message>
        <source>No batch is open</source>
        <translation>Keine Charge offen</translation>
    </message>
    <message>
        <source>Press F4 to import a manifest or to open a batch.</source>
        <translation>F4 drücken, um ein Manifest einzulesen oder eine Charge zu öffnen.</translation>
    </message>
    <message>
        <source>Start  F12</source>
        <translation>Start  F12</translation>
    </message>
    <message>
        <source>Lets the batch run. (F12)</source>
        <translation>Lässt die Charge laufen. (F12)</translation>
    </message>
    <message>
        <source>Stop  F12</source>
        <translation>Stopp  F12</translation>
    </message>
    <message>
        <source>Starts nothing new; cards that are being written are finished first. (F12)</source>
        <translation>Beginnt nichts Neues; Karten, die gerade beschrieben werden, werden erst fertig. (F12)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Cards that are being written are finished first.</source>
        <translation>Karten, die gerade beschrieben werden, werden erst fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 von %Ln fertig</numerusform>
            <numerusform>%1 von %Ln fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>First-pass yield %1</source>
        <translation>Erstausbeute %1</translation>
    </message>
    <message>
        <source>Units of this batch that were done at the first try. More: F6</source>
        <translation>Einheiten dieser Charge, die beim ersten Versuch fertig wurden. Mehr: F6</translation>
    </message>
    <message>
        <source>Units per hour over this shift</source>
        <translation>Einheiten pro Stunde in dieser Schicht</translation>
    </message>
</context>
<context>
    <name>ui::BatchesPage</name>
    <message>
        <source>%1  (open)</source>
        <translation>%1  (offen)</translation>
    </message>
    <message>
        <source>Stop the running batch first. (F12)</source>
        <translation>Zuerst die laufende Charge anhalten. (F12)</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Import a manifest</source>
        <translation>Manifest einlesen</translation>
    </message>
    <message>
        <source>No batch yet. Import a manifest to make the first one.</source>
        <translation>Noch keine Charge. Lesen Sie ein Manifest ein, dann entsteht die erste.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare with the carrier</source>
        <translation>Mit dem Netzanbieter vergleichen</translation>
    </message>
    <message>
        <source>Lists every difference between the carrier's account and the journal. Changes nothing.</source>
        <translation>Listet alle Unterschiede zwischen dem Konto beim Netzanbieter und dem Journal auf. Ändert nichts.</translation>
    </message>
</context>
<context>
    <name>ui::BenchPage</name>
    <message>
        <source>The card in slot %1	F7</source>
        <translation>Die Karte in Platz %1	F7</translation>
    </message>
    <message>
        <source>Arrange and name the tiles as the readers stand on the bench (Ctrl+T)</source>
        <translation>Die Kacheln anordnen und benennen, wie die Leser auf dem Tisch stehen (Strg+T)</translation>
    </message>
    <message>
        <source>Arrange the bench</source>
        <translation>Tisch anordnen</translation>
    </message>
</context>
<context>
    <name>ui::CardFacts</name>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>contactless</source>
        <translation>kontaktlos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The check digits are wrong: a test card, or a damaged one.</source>
        <translation>Die Prüfziffern sind falsch: eine Testkarte oder eine beschädigte Karte.</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>SGP.22 %1, firmware %2</source>
        <translation>SGP.22 %1, Firmware %2</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>Standardserver</translation>
    </message>
    <message>
        <source>Discovery server</source>
        <translation>Suchdienst</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Java Card %1</source>
        <translation>Java Card %1</translation>
    </message>
    <message>
        <source>GlobalPlatform %1</source>
        <translation>GlobalPlatform %1</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Rules not allowed</source>
        <translation>Nicht erlaubte Regeln</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Akkreditierung</translation>
    </message>
    <message>
        <source>Trusts issuers</source>
        <translation>Vertraut Ausstellern</translation>
    </message>
</context>
<context>
    <name>ui::CardNotificationsModel</name>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>Zugehöriger Server</translation>
    </message>
</context>
<context>
    <name>ui::CardPage</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>The name that the card keeps for this profile; empty takes it away:</source>
        <translation>Der Name, den die Karte für dieses Profil speichert; leer entfernt ihn:</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>Standardserver</translation>
    </message>
    <message>
        <source>The SM-DP+ address that the device asks at its first start; empty clears it:</source>
        <translation>Die SM-DP+-Adresse, bei der das Gerät beim ersten Start anfragt; leer löscht sie:</translation>
    </message>
    <message>
        <source>Delete the profile?</source>
        <translation>Profil löschen?</translation>
    </message>
    <message>
        <source>%1 %2, ICCID %3, is deleted for good. It cannot be downloaded again unless the operator releases it.</source>
        <translation>%1 %2, ICCID %3, wird endgültig gelöscht. Es kann nur dann erneut heruntergeladen werden, wenn der Netzanbieter es freigibt.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Drop the notification?</source>
        <translation>Benachrichtigung verwerfen?</translation>
    </message>
    <message>
        <source>Notification %1 goes from the card without being sent. %2 never learns what happened.</source>
        <translation>Benachrichtigung %1 wird von der Karte entfernt, ohne gesendet zu werden. %2 erfährt nie, was geschehen ist.</translation>
    </message>
    <message>
        <source>Drop it unsent</source>
        <translation>Ungesendet verwerfen</translation>
    </message>
    <message>
        <source>Clear the card?</source>
        <translation>Karte leeren?</translation>
    </message>
    <message>
        <source>All operational profiles on this card are deleted for good, and its default server address is reset. This cannot be undone.

To confirm, type the last 8 digits of the EID %1.</source>
        <translation>Alle Betriebsprofile auf dieser Karte werden endgültig gelöscht, und die Adresse ihres Standardservers wird zurückgesetzt. Das lässt sich nicht rückgängig machen.

Zum Bestätigen die letzten 8 Ziffern der EID %1 eintippen.</translation>
    </message>
    <message>
        <source>Clear the card</source>
        <translation>Karte leeren</translation>
    </message>
    <message>
        <source>No card reader yet. Plug one in.</source>
        <translation>Noch kein Kartenleser. Bitte einen anschließen.</translation>
    </message>
    <message>
        <source>There is no card in this reader. Put one in.</source>
        <translation>In diesem Leser ist keine Karte. Bitte eine einlegen.</translation>
    </message>
    <message>
        <source>Read the card to see what is on it.</source>
        <translation>Die Karte lesen, um zu sehen, was darauf ist.</translation>
    </message>
    <message>
        <source>Card in</source>
        <translation>Karte in</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Karte lesen</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Default server…</source>
        <translation>Standardserver…</translation>
    </message>
    <message>
        <source>Writes the SM-DP+ address that the device asks at its first start.</source>
        <translation>Schreibt die SM-DP+-Adresse, bei der das Gerät beim ersten Start anfragt.</translation>
    </message>
    <message>
        <source>Clear the card…</source>
        <translation>Karte leeren…</translation>
    </message>
    <message>
        <source>Deletes all operational profiles. You must confirm it by typing.</source>
        <translation>Löscht alle Betriebsprofile. Muss durch Eintippen bestätigt werden.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Enables the chosen profile; the one that is enabled now is disabled.</source>
        <translation>Aktiviert das gewählte Profil; das bisher aktivierte wird deaktiviert.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Name…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Only a disabled profile can be deleted.</source>
        <translation>Nur ein deaktiviertes Profil kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Notifications that their servers do not know yet</source>
        <translation>Benachrichtigungen, die ihre Server noch nicht kennen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Takes the chosen one off the card without sending it.</source>
        <translation>Entfernt die gewählte Benachrichtigung von der Karte, ohne sie zu senden.</translation>
    </message>
</context>
<context>
    <name>ui::CardProfilesModel</name>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>stays enabled, stays on the card</source>
        <translation>bleibt aktiviert, bleibt auf der Karte</translation>
    </message>
    <message>
        <source>stays enabled</source>
        <translation>bleibt aktiviert</translation>
    </message>
    <message>
        <source>stays on the card</source>
        <translation>bleibt auf der Karte</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name auf der Karte</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDialog</name>
    <message>
        <source>Trust these issuers?</source>
        <translation>Diesen Ausstellern vertrauen?</translation>
    </message>
    <message>
        <source>Not a known GSMA issuer.</source>
        <translation>Kein bekannter GSMA-Aussteller.</translation>
    </message>
    <message>
        <source>Known as %1.</source>
        <translation>Bekannt als %1.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Bis: %1</translation>
    </message>
    <message>
        <source>Trust them</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>EID of the card</source>
        <translation>EID der Karte</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>how it is reserved</source>
        <translation>Art der Reservierung</translation>
    </message>
    <message>
        <source>how it is delivered</source>
        <translation>Art der Lieferung</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>activation code</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>confirmation code</source>
        <translation>Bestätigungscode</translation>
    </message>
    <message>
        <source>text on the label</source>
        <translation>Text auf dem Etikett</translation>
    </message>
    <message>
        <source>keep it, and export it again</source>
        <translation>behalten und wieder exportieren</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>What the column %1 is used for</source>
        <translation>Wofür die Spalte %1 verwendet wird</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>der Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>known by its name</source>
        <translation>am Namen erkannt</translation>
    </message>
    <message>
        <source>Say what each column is used for. What was used once is proposed again for the same columns.</source>
        <translation>Geben Sie an, wofür jede Spalte verwendet wird. Was einmal verwendet wurde, wird für dieselben Spalten wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::DoctorPage</name>
    <message>
        <source>Last looked at %1</source>
        <translation>Zuletzt nachgesehen: %1</translation>
    </message>
    <message>
        <source>Every part is being looked at. Work can go on.</source>
        <translation>Alle Teile werden gerade geprüft. Die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. The doctor changes nothing and costs nothing.</source>
        <translation>Noch nichts wurde geprüft. Die Diagnose ändert nichts und kostet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) do not work. See what to do.</source>
        <translation>
            <numerusform>%Ln Teil funktioniert nicht. Sehen Sie nach, was zu tun ist.</numerusform>
            <numerusform>%Ln Teile funktionieren nicht. Sehen Sie nach, was zu tun ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The station works; look at %Ln remark(s).</source>
        <translation>
            <numerusform>Die Station funktioniert; sehen Sie sich %Ln Hinweis an.</numerusform>
            <numerusform>Die Station funktioniert; sehen Sie sich %Ln Hinweise an.</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are well.</source>
        <translation>Alle Teile sind in Ordnung.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Looks at every part once more (Alt+A)</source>
        <translation>Prüft alle Teile noch einmal (Alt+A)</translation>
    </message>
    <message>
        <source>Parts of the station</source>
        <translation>Teile der Station</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>Die Diagnose läuft</translation>
    </message>
</context>
<context>
    <name>ui::FaultModel</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Was falsch ist und was zu tun ist</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>No batch</source>
        <translation>Keine Charge</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who works here; recorded with everything that is done.</source>
        <translation>Wer hier arbeitet; wird mit allem aufgezeichnet, was geschieht.</translation>
    </message>
    <message>
        <source>F2 Bench</source>
        <translation>F2 Werkbank</translation>
    </message>
    <message>
        <source>F3 Units</source>
        <translation>F3 Einheiten</translation>
    </message>
    <message>
        <source>F4 Batches</source>
        <translation>F4 Chargen</translation>
    </message>
    <message>
        <source>F5 Label</source>
        <translation>F5 Etikett</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Hilfe</translation>
    </message>
    <message>
        <source>F7 Cards</source>
        <translation>F7 Karten</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Scan your badge, or press Ctrl+L and type it.</source>
        <translation>Scannen Sie Ihren Ausweis, oder drücken Sie Strg+L und tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 is signed in as %2. Ctrl+L changes that.</source>
        <translation>%1 ist als %2 angemeldet. Strg+L ändert das.</translation>
    </message>
    <message>
        <source>Sound: off</source>
        <translation>Ton: aus</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <translation>Ton: leise</translation>
    </message>
    <message>
        <source>Sound: medium</source>
        <translation>Ton: mittel</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Ton: laut</translation>
    </message>
    <message>
        <source>%1. Another press changes it (Ctrl+M).</source>
        <translation>%1. Noch ein Druck ändert es (Strg+M).</translation>
    </message>
    <message>
        <source>Doctor: something does not work</source>
        <translation>Diagnose: Etwas funktioniert nicht</translation>
    </message>
    <message>
        <source>F6 Records</source>
        <translation>F6 Auswertung</translation>
    </message>
    <message>
        <source>F8 Settings</source>
        <translation>F8 Einstellungen</translation>
    </message>
    <message>
        <source>F9 Doctor</source>
        <translation>F9 Diagnose</translation>
    </message>
</context>
<context>
    <name>ui::ImportCost</name>
    <message>
        <source>without a fleet %1</source>
        <translation>ohne Fleet %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fleet, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more fleet(s)</source>
        <translation>
            <numerusform>und %Ln weitere Fleet</numerusform>
            <numerusform>und %Ln weitere Fleets</numerusform>
        </translation>
    </message>
    <message>
        <source>By fleet: %1.</source>
        <translation>Nach Fleet: %1.</translation>
    </message>
    <message>
        <source>The limit of one batch is %1.</source>
        <translation>Die Höchstzahl für eine Charge ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ One batch may reserve %1: %Ln unit(s) would wait until an engineer raises the limit.</source>
        <translation>
            <numerusform>⚠ Eine Charge darf %1 reservieren: %Ln Einheit würde warten, bis eine Fachkraft die Höchstzahl erhöht.</numerusform>
            <numerusform>⚠ Eine Charge darf %1 reservieren: %Ln Einheiten würden warten, bis eine Fachkraft die Höchstzahl erhöht.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The limit of a day is %1. What was reserved today could not be read.</source>
        <translation>⚠ Die Höchstzahl für einen Tag ist %1. Was heute reserviert wurde, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are used.</source>
        <translation>Heute sind %1 von %2 verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) would wait for another day.</source>
        <translation>
            <numerusform>%Ln Einheit müsste auf einen anderen Tag warten.</numerusform>
            <numerusform>%Ln Einheiten müssten auf einen anderen Tag warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it runs, this batch reserves %Ln profile(s) at the carrier. Importing costs nothing.</source>
        <translation>
            <numerusform>Wenn diese Charge läuft, reserviert sie %Ln Profil beim Netzanbieter. Das Einlesen kostet nichts.</numerusform>
            <numerusform>Wenn diese Charge läuft, reserviert sie %Ln Profile beim Netzanbieter. Das Einlesen kostet nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPanel</name>
    <message>
        <source>Choose a manifest</source>
        <translation>Manifest wählen</translation>
    </message>
    <message>
        <source>Manifests (*.csv *.txt);;All files (*)</source>
        <translation>Manifeste (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a manifest (Ctrl+O) or drop its file here.</source>
        <translation>Manifest wählen (Strg+O) oder die Datei hier ablegen.</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Die Datei wird geprüft…</translation>
    </message>
    <message>
        <source>The batch is being stored…</source>
        <translation>Die Charge wird gespeichert…</translation>
    </message>
    <message>
        <source>There is a batch of this name already. Choose another name.</source>
        <translation>Eine Charge dieses Namens gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This batch reserves no profile at the carrier.</source>
        <translation>Diese Charge reserviert kein Profil beim Anbieter.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Rezept</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Name der Charge</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s). Nothing can be imported until the file is right.</source>
        <translation>
            <numerusform>%Ln Fehler. Erst wenn die Datei stimmt, kann sie eingelesen werden.</numerusform>
            <numerusform>%Ln Fehler. Erst wenn die Datei stimmt, kann sie eingelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s), no faults.</source>
        <translation>
            <numerusform>%Ln Einheit, keine Fehler.</numerusform>
            <numerusform>%Ln Einheiten, keine Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln Warnung.</numerusform>
            <numerusform>%Ln Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejects.csv</source>
        <translation>%1-abgelehnt.csv</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file is being read to be stored…</source>
        <translation>Die Datei wird zum Speichern gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Enter goes to the cell.</source>
        <translation>Mit der Eingabetaste geht es zur Zelle.</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Wie weit die Datei gelesen ist</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Abgelehnte speichern…</translation>
    </message>
    <message>
        <source>Writes the faulty rows with their reasons as a CSV file.</source>
        <translation>Schreibt die fehlerhaften Zeilen mit ihren Gründen in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Das Manifest</translation>
    </message>
</context>
<context>
    <name>ui::LabelActs</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints a label that the line has not printed.</source>
        <translation>Druckt ein Etikett, das die Linie nicht gedruckt hat.</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Noch einmal drucken …</translation>
    </message>
    <message>
        <source>The same code once more, marked as a reprint.</source>
        <translation>Derselbe Code noch einmal, als Nachdruck gekennzeichnet.</translation>
    </message>
    <message>
        <source>Void the code…</source>
        <translation>Code entwerten …</translation>
    </message>
    <message>
        <source>Takes the code out of use for ever.</source>
        <translation>Zieht den Code für immer aus dem Verkehr.</translation>
    </message>
    <message>
        <source>T&amp;est the scanner:</source>
        <translation>Scanner t&amp;esten:</translation>
    </message>
    <message>
        <source>scan the test label here</source>
        <translation>hier das Testetikett scannen</translation>
    </message>
</context>
<context>
    <name>ui::LabelPage</name>
    <message>
        <source>Choose a unit on the bench (F2) or in the list (F3): its label appears here.</source>
        <translation>Eine Einheit auf der Werkbank (F2) oder in der Liste (F3) wählen: Hier erscheint sein Etikett.</translation>
    </message>
    <message>
        <source>The label is being drawn…</source>
        <translation>Das Etikett wird gezeichnet…</translation>
    </message>
    <message>
        <source>This unit has no label yet.</source>
        <translation>Diese Einheit hat noch kein Etikett.</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Etikett von %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s) as large as its dots.</source>
        <translation>
            <numerusform>%n-mal so groß wie seine Punkte.</numerusform>
            <numerusform>%n-mal so groß wie seine Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown dot for dot.</source>
        <translation>Punkt für Punkt gezeigt.</translation>
    </message>
    <message>
        <source>Shown smaller than its real dots.</source>
        <translation>Kleiner gezeigt als seine echten Punkte.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Print test label</source>
        <translation>Teste&amp;tikett drucken</translation>
    </message>
    <message>
        <source>Prints a label with a test text. It belongs to no unit and opens nothing.</source>
        <translation>Druckt ein Etikett mit einem Testtext. Es gehört zu keiner Einheit und öffnet nichts.</translation>
    </message>
    <message>
        <source>A preview only: labels are printed on %1. To print on this one, set template=%2 under [labels] in the settings.</source>
        <translation>Nur eine Vorschau: Gedruckt wird auf %1. Um auf diese zu drucken, setzen Sie in den Einstellungen unter [labels] template=%2.</translation>
    </message>
    <message>
        <source>&amp;Command cards…</source>
        <translation>&amp;Befehlskarten…</translation>
    </message>
    <message>
        <source>A page of cards that are scanned instead of keys: START, STOP, the slots.</source>
        <translation>Eine Seite mit Karten, die statt Tasten gescannt werden: START, STOP, die Plätze.</translation>
    </message>
    <message>
        <source>The command cards are in %1. Print them at full size.</source>
        <translation>Die Befehlskarten sind in %1. Drucken Sie sie in Originalgröße.</translation>
    </message>
</context>
<context>
    <name>ui::LabelView</name>
    <message>
        <source>Picture of the label</source>
        <translation>Bild des Etiketts</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>F10 Language</source>
        <translation>F10 Sprache</translation>
    </message>
    <message>
        <source>The language of the window and the size of its texts. (F10)</source>
        <translation>Die Sprache des Fensters und die Größe seiner Texte. (F10)</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>Sprache und Textgröße</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Text %1 %</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Your name or badge number:</source>
        <translation>Ihr Name oder Ihre Ausweisnummer:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close the station?</source>
        <translation>Station schließen?</translation>
    </message>
    <message>
        <source>The batch is running. Cards that are being written are finished first, then the window closes.</source>
        <translation>Die Charge läuft. Karten, die gerade beschrieben werden, werden erst fertig, dann schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>eSIM Provisioning Station</source>
        <translation>eSIM Provisioning Station</translation>
    </message>
    <message>
        <source>%1 – eSIM Provisioning Station</source>
        <translation>%1 – eSIM Provisioning Station</translation>
    </message>
    <message>
        <source>F2 bench, F3 units, F4 batches and import, F5 label, F6 records, F7 cards, F8 settings, F9 doctor, F12 start and stop, Esc back to the bench.
The manual could not be opened in a browser.</source>
        <translation>F2 Werkbank, F3 Einheiten, F4 Chargen und Einlesen, F5 Etikett, F6 Auswertung, F7 Karten, F8 Einstellungen, F9 Diagnose, F12 Start und Stopp, Esc zurück zur Werkbank.
Das Handbuch ließ sich nicht im Browser öffnen.</translation>
    </message>
    <message>
        <source>Nobody is set up here yet, so everybody may do everything. An engineer can change that in the settings, under People.</source>
        <translation>Hier ist noch niemand eingerichtet, deshalb darf jeder alles. Eine Fachkraft kann das in den Einstellungen unter „Personen“ ändern.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung wegräumen</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDesk</name>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>Das ist nicht die PIN von %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Nobody is set up: everybody may do everything. Begin with an engineer.</source>
        <translation>Es ist niemand eingerichtet: Jeder darf alles. Beginnen Sie mit einer Fachkraft.</translation>
    </message>
    <message>
        <source>The code on the badge of %1 must hold: %2</source>
        <translation>Der Code auf dem Ausweis von %1 muss enthalten: %2</translation>
    </message>
    <message>
        <source>Choose somebody to see what that badge's code must hold.</source>
        <translation>Wählen Sie eine Person, um zu sehen, was der Code auf ihrem Ausweis enthalten muss.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here. Records keep the name.</source>
        <translation>%1 kann sich hier nicht mehr anmelden. Die Aufzeichnungen behalten den Namen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Operators work at the bench; engineers may do everything. A badge says who somebody is, a PIN proves it.</source>
        <translation>Bediener arbeiten an der Werkbank; Fachkräfte dürfen alles. Ein Ausweis sagt, wer jemand ist, eine PIN beweist es.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Change the &amp;PIN…</source>
        <translation>&amp;PIN ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>&amp;With a PIN</source>
        <translation>&amp;Mit PIN</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Badge:</source>
        <translation>&amp;Ausweis:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <translation>PIN von %1 ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN a&amp;gain:</source>
        <translation>PIN no&amp;ch einmal:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Scan or type the badge.</source>
        <translation>Scannen Sie den Ausweis, oder tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Give the name that records shall show.</source>
        <translation>Geben Sie den Namen ein, der in den Aufzeichnungen stehen soll.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Tippen Sie dieselbe PIN noch einmal ein.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>%1, faulty: %2</source>
        <translation>%1, fehlerhaft: %2</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ui::PreviewTable</name>
    <message>
        <source>The rows with faults, as they stand in the file:</source>
        <translation>Die fehlerhaften Zeilen, wie sie in der Datei stehen:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) %1, %2</source>
        <comment>how it is reserved, how it is delivered</comment>
        <translation>
            <numerusform>%Ln Einheit %1, %2</numerusform>
            <numerusform>%Ln Einheiten %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>As the station understood it: %1</source>
        <translation>So hat die Station es verstanden: %1</translation>
    </message>
    <message>
        <source>The rows of the manifest</source>
        <translation>Die Zeilen des Manifests</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Void the code of %1</source>
        <translation>Code von %1 entwerten</translation>
    </message>
    <message>
        <source>This cannot be undone. The code is never printed or shown again, and the unit is held for good. Its profile stays paid for until the carrier takes it back. To go on with the product, import it again as a new unit.</source>
        <translation>Das lässt sich nicht rückgängig machen. Der Code wird nie wieder gedruckt oder gezeigt, und die Einheit bleibt angehalten. Ihr Profil bleibt bezahlt, bis der Netzanbieter es zurücknimmt. Um mit dem Produkt weiterzumachen, importieren Sie es neu als eigene Einheit.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Void the code</source>
        <translation>Code entwerten</translation>
    </message>
    <message>
        <source>Hand %1 to an engineer</source>
        <translation>%1 an eine Fachkraft übergeben</translation>
    </message>
    <message>
        <source>The unit stands as it is, with what is reserved for it, until an engineer lets it go on. Set the product aside.</source>
        <translation>Die Einheit bleibt, wie sie ist, mit allem, was für sie reserviert ist, bis eine Fachkraft sie weiterlaufen lässt. Legen Sie das Produkt zur Seite.</translation>
    </message>
    <message>
        <source>&amp;What should the engineer know?</source>
        <translation>&amp;Was soll die Fachkraft wissen?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Übergeben</translation>
    </message>
</context>
<context>
    <name>ui::ReasonPlot</name>
    <message>
        <source>Reasons of failures, the most frequent first</source>
        <translation>Gründe für Fehler, die häufigsten zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, together %2</source>
        <translation>
            <numerusform>%1: %Ln Mal, zusammen %2</numerusform>
            <numerusform>%1: %Ln Mal, zusammen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Keine Fehler.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
</context>
<context>
    <name>ui::RecordsPage</name>
    <message>
        <source>All batches</source>
        <translation>Alle Chargen</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No unit was finished in this shift. Look at an earlier one with ◀, or choose Everything.</source>
        <translation>In dieser Schicht wurde keine Einheit abgeschlossen. Sehen Sie mit ◀ eine frühere an, oder wählen Sie „Alles“.</translation>
    </message>
    <message>
        <source>No unit was finished yet. The figures come with the first one.</source>
        <translation>Noch keine Einheit wurde abgeschlossen. Mit der ersten kommen die Zahlen.</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Erstausbeute</translation>
    </message>
    <message>
        <source>%1 of %2 at once</source>
        <translation>%1 von %2 auf Anhieb</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Einheiten pro Stunde</translation>
    </message>
    <message>
        <source>last hour; overall %1</source>
        <translation>letzte Stunde; insgesamt %1</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>final yield %1</source>
        <translation>Endausbeute %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 tried again</source>
        <translation>%1 noch einmal versucht</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>%1 done in another try</source>
        <translation>%1 in weiterem Versuch fertig</translation>
    </message>
    <message>
        <source>Time for a unit</source>
        <translation>Zeit pro Einheit</translation>
    </message>
    <message>
        <source>95 of 100 within %1</source>
        <translation>95 von 100 binnen %1</translation>
    </message>
    <message>
        <source>%1   ▼ weaker than the others</source>
        <translation>%1   ▼ schwächer als die anderen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>auf Anhieb</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Whose figures are shown.</source>
        <translation>Wessen Zahlen gezeigt werden.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>Vorige Schicht</translation>
    </message>
    <message>
        <source>The shift before. (Alt+Left)</source>
        <translation>Die vorige Schicht. (Alt+Links)</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <source>The next shift. (Alt+Right)</source>
        <translation>Die nächste Schicht. (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Writes all these figures to a file.</source>
        <translation>Schreibt alle diese Zahlen in eine Datei.</translation>
    </message>
    <message>
        <source>Why units failed or were held</source>
        <translation>Warum Einheiten fehlgeschlagen sind oder angehalten wurden</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseDialog</name>
    <message>
        <source>Release the line</source>
        <translation>Linie freigeben</translation>
    </message>
    <message>
        <source>&amp;What was wrong, and what was done:</source>
        <translation>&amp;Was nicht stimmte und was getan wurde:</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>&amp;Zweite Person:</translation>
    </message>
    <message>
        <source>Second person, if any:</source>
        <translation>Zweite Person, falls vorhanden:</translation>
    </message>
</context>
<context>
    <name>ui::ReprintDialog</name>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print the label of %1 again</source>
        <translation>Etikett von %1 noch einmal drucken</translation>
    </message>
    <message>
        <source>The same code is printed once more, marked REPRINT %1. Destroy the old label: whoever has it owns the profile.</source>
        <translation>Derselbe Code wird noch einmal gedruckt, gekennzeichnet mit REPRINT %1. Vernichten Sie das alte Etikett: Wer es hat, dem gehört das Profil.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;In your words:</source>
        <translation>&amp;In Ihren Worten:</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>&amp;Zweite Person:</translation>
    </message>
    <message>
        <source>This reprint takes two: scan the other person's badge.</source>
        <translation>Dieser Nachdruck braucht zwei Personen: Scannen Sie den Ausweis der anderen Person.</translation>
    </message>
    <message>
        <source>Not needed for this reprint.</source>
        <translation>Für diesen Nachdruck nicht nötig.</translation>
    </message>
</context>
<context>
    <name>ui::ScanBar</name>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Noch nichts wurde gescannt.</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>Letzter Scan: %1</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Die letzten Scans</translation>
    </message>
    <message>
        <source>The last scans (Ctrl+H)</source>
        <translation>Die letzten Scans (Strg+H)</translation>
    </message>
</context>
<context>
    <name>ui::ScanBox</name>
    <message>
        <source>Scan or type a serial, an EID or a label</source>
        <translation>Seriennummer, EID oder Etikett scannen oder tippen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>ui::ScanHistory</name>
    <message>
        <source>The last scans</source>
        <translation>Die letzten Scans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ui::ScanRouter</name>
    <message>
        <source>Nothing was read. Scan again.</source>
        <translation>Nichts gelesen. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>That is too long for anything on this bench.</source>
        <translation>Das ist zu lang für alles an dieser Werkbank.</translation>
    </message>
    <message>
        <source>That was misread. Scan again.</source>
        <translation>Falsch gelesen. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>That looks like an EID, but its check digits are wrong. Scan again.</source>
        <translation>Das sieht nach einer EID aus, aber ihre Prüfziffern sind falsch. Bitte noch einmal scannen.</translation>
    </message>
    <message numerus="yes">
        <source>That looks like an EID, but it has %n digits instead of 32. Scan again.</source>
        <translation>
            <numerusform>Das sieht nach einer EID aus, hat aber %n Ziffer statt 32. Bitte noch einmal scannen.</numerusform>
            <numerusform>Das sieht nach einer EID aus, hat aber %n Ziffern statt 32. Bitte noch einmal scannen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That looks like an EID, but there are letters in it. Scan again.</source>
        <translation>Das sieht nach einer EID aus, enthält aber Buchstaben. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>That looks like a label, but a part of it is missing or wrong. Scan again.</source>
        <translation>Das sieht nach einem Etikett aus, aber ein Teil fehlt oder ist falsch. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>That looks like a label, typed for another keyboard. Scan the test label (F5).</source>
        <translation>Das sieht nach einem Etikett aus, aber für eine andere Tastatur getippt. Scannen Sie das Testetikett (F5).</translation>
    </message>
    <message>
        <source>This station knows no such command card.</source>
        <translation>Diese Befehlskarte kennt die Station nicht.</translation>
    </message>
    <message>
        <source>That badge says no name. Scan again.</source>
        <translation>Dieser Ausweis nennt keinen Namen. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>Slot cards are numbered from 1 to 99.</source>
        <translation>Platzkarten haben die Nummern 1 bis 99.</translation>
    </message>
    <message>
        <source>No batch is open. Press F4 first.</source>
        <translation>Keine Charge ist offen. Drücken Sie zuerst F4.</translation>
    </message>
    <message>
        <source>That is no unit of this batch.</source>
        <translation>Das ist keine Einheit dieser Charge.</translation>
    </message>
    <message>
        <source>Now scan its label.</source>
        <translation>Jetzt das Etikett scannen.</translation>
    </message>
    <message>
        <source>Several slots wait for a serial. Scan the slot's card first, then the serial.</source>
        <translation>Mehrere Plätze warten auf eine Seriennummer. Scannen Sie zuerst die Platzkarte, dann die Seriennummer.</translation>
    </message>
    <message>
        <source>Slot %1 now belongs to %2.</source>
        <translation>Platz %1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>Is the scanner set to this keyboard? F5 tests it.</source>
        <translation>Ist der Scanner auf diese Tastatur eingestellt? F5 testet das.</translation>
    </message>
    <message>
        <source>That is an EID. I want the serial.</source>
        <translation>Das ist eine EID. Gebraucht wird die Seriennummer.</translation>
    </message>
    <message>
        <source>No unit of this batch has this EID.</source>
        <translation>Keine Einheit dieser Charge hat diese EID.</translation>
    </message>
    <message>
        <source>That looks like an ICCID, but its check digit is wrong. Scan again.</source>
        <translation>Das sieht nach einer ICCID aus, aber ihre Prüfziffer ist falsch. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>That is an ICCID. I want the serial.</source>
        <translation>Das ist eine ICCID. Gebraucht wird die Seriennummer.</translation>
    </message>
    <message>
        <source>No unit of this batch has this ICCID.</source>
        <translation>Keine Einheit dieser Charge hat diese ICCID.</translation>
    </message>
    <message>
        <source>This seems to be %1's label. Scan the serial on the product first, then the label.</source>
        <translation>Das scheint das Etikett von %1 zu sein. Scannen Sie zuerst die Seriennummer auf dem Produkt, dann das Etikett.</translation>
    </message>
    <message>
        <source>This seems to be %1's label, which waits for no scan.</source>
        <translation>Das scheint das Etikett von %1 zu sein, das auf keinen Scan wartet.</translation>
    </message>
    <message>
        <source>No unit waits for its label to be scanned.</source>
        <translation>Keine Einheit wartet darauf, dass ihr Etikett gescannt wird.</translation>
    </message>
    <message>
        <source>Several units wait for their labels. Scan the serial first, then the label.</source>
        <translation>Mehrere Einheiten warten auf ihr Etikett. Scannen Sie zuerst die Seriennummer, dann das Etikett.</translation>
    </message>
    <message>
        <source>Badge read.</source>
        <translation>Ausweis gelesen.</translation>
    </message>
    <message>
        <source>Close the open dialog first: Esc.</source>
        <translation>Schließen Sie zuerst das offene Fenster: Esc.</translation>
    </message>
    <message>
        <source>The batch runs already.</source>
        <translation>Die Charge läuft schon.</translation>
    </message>
    <message>
        <source>The batch is coming to rest. Start it when it stands.</source>
        <translation>Die Charge hält gerade an. Starten Sie sie, wenn sie steht.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this batch.</source>
        <translation>In dieser Charge ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The batch does not run.</source>
        <translation>Die Charge läuft nicht.</translation>
    </message>
    <message>
        <source>Scan the unit's serial or its slot's card first.</source>
        <translation>Scannen Sie zuerst die Seriennummer der Einheit oder ihre Platzkarte.</translation>
    </message>
    <message>
        <source>%1 needs no retry.</source>
        <translation>%1 braucht keinen neuen Versuch.</translation>
    </message>
    <message>
        <source>%1 has no label that can be printed again.</source>
        <translation>%1 hat kein Etikett, das noch einmal gedruckt werden kann.</translation>
    </message>
    <message>
        <source>This bench has no slot %1.</source>
        <translation>Diese Werkbank hat keinen Platz %1.</translation>
    </message>
    <message>
        <source>Slot %1 is chosen.</source>
        <translation>Platz %1 ist gewählt.</translation>
    </message>
    <message>
        <source>Test of the scanner</source>
        <translation>Test des Scanners</translation>
    </message>
</context>
<context>
    <name>ui::SecondPersonDialog</name>
    <message>
        <source>A second person must agree</source>
        <translation>Eine zweite Person muss zustimmen</translation>
    </message>
    <message>
        <source>Scan the second person's badge.</source>
        <translation>Scannen Sie den Ausweis der zweiten Person.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::SecretDialog</name>
    <message>
        <source>Put into the keyring</source>
        <translation>In den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>In Datei aufbewahren</translation>
    </message>
    <message>
        <source>It goes straight to the keyring and is never shown again. An older one is replaced at once.</source>
        <translation>Es geht direkt in den Schlüsselbund und wird nie wieder gezeigt. Ein älteres wird sofort ersetzt.</translation>
    </message>
    <message>
        <source>A file of its own that only this user may read (mode 0600). It is not encrypted.</source>
        <translation>Eine eigene Datei, die nur dieser Benutzer lesen darf (Modus 0600). Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The keyring is asked. It may want to be unlocked.</source>
        <translation>Der Schlüsselbund wird gefragt. Vielleicht muss er erst entsperrt werden.</translation>
    </message>
    <message>
        <source>It can be kept in a file that only this user may read (mode 0600), not encrypted.</source>
        <translation>Es kann in einer Datei aufbewahrt werden, die nur dieser Benutzer lesen darf (Modus 0600), unverschlüsselt.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Recipe %1</source>
        <translation>Rezept %1</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Rezept entfernen</translation>
    </message>
    <message>
        <source>The settings are being read…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Dazu gibt es keine Einstellung.</translation>
    </message>
    <message>
        <source>It is being tested…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung speichern</numerusform>
            <numerusform>%Ln Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Changes are written to %1</source>
        <translation>Änderungen werden in %1 geschrieben</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved, the recipe is gone from the file that is written.</source>
        <translation>Gespeichert, das Rezept ist aus der geschriebenen Datei entfernt.</translation>
    </message>
    <message>
        <source>The secret is in the keyring.</source>
        <translation>Das Geheimnis ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret is in a file that only this user may read.</source>
        <translation>Das Geheimnis ist in einer Datei, die nur dieser Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Neues Rezept</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _</source>
        <translation>Sein Name: Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>A recipe cannot be called "%1", or there is one already.</source>
        <translation>Ein Rezept kann nicht „%1“ heißen, oder es gibt schon eines mit diesem Namen.</translation>
    </message>
    <message>
        <source>A PEM file with an issuer's root</source>
        <translation>Eine PEM-Datei mit dem Wurzelzertifikat eines Ausstellers</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) are changed and not saved.</source>
        <translation>
            <numerusform>%Ln Einstellung ist geändert und nicht gespeichert.</numerusform>
            <numerusform>%Ln Einstellungen sind geändert und nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netzanbieter</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Printer and labels</source>
        <translation>Drucker und Etiketten</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test gefunden hat</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Tries what this page sets, saved or not. It changes nothing and costs nothing.</source>
        <translation>Probiert aus, was auf dieser Seite eingestellt ist, gespeichert oder nicht. Ändert nichts und kostet nichts.</translation>
    </message>
    <message>
        <source>&amp;Print test label</source>
        <translation>Testetikett &amp;drucken</translation>
    </message>
    <message>
        <source>&amp;Import issuer…</source>
        <translation>&amp;Aussteller importieren…</translation>
    </message>
    <message>
        <source>&amp;New recipe…</source>
        <translation>&amp;Neues Rezept…</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message numerus="yes">
        <source>A second person agrees to %Ln changed setting(s).</source>
        <translation>
            <numerusform>Eine zweite Person stimmt %Ln geänderten Einstellung zu.</numerusform>
            <numerusform>Eine zweite Person stimmt %Ln geänderten Einstellungen zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person agrees that what these roots sign is trusted.</source>
        <translation>Eine zweite Person stimmt zu, dass vertraut wird, was diese Wurzeln unterschreiben.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsRow</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>From the system's file.</source>
        <translation>Aus der Datei des Systems.</translation>
    </message>
    <message>
        <source>From your file.</source>
        <translation>Aus Ihrer Datei.</translation>
    </message>
    <message>
        <source>From the file given at the start.</source>
        <translation>Aus der beim Start angegebenen Datei.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>keyring:NAME, file:PATH or env:NAME</source>
        <translation>keyring:NAME, file:PATH oder env:NAME</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum gespeicherten Wert</translation>
    </message>
</context>
<context>
    <name>ui::ShiftPlot</name>
    <message>
        <source>Units per hour and first-pass yield over the time</source>
        <translation>Einheiten pro Stunde und Erstausbeute im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1: %2 units per hour, first-pass yield %3</source>
        <translation>%1: %2 Einheiten pro Stunde, Erstausbeute %3</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Einheiten pro Stunde</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Erstausbeute</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>This is the badge of %1, who is signed in.</source>
        <translation>Das ist der Ausweis von %1, und diese Person ist schon angemeldet.</translation>
    </message>
    <message>
        <source>It takes somebody else's badge.</source>
        <translation>Dafür ist der Ausweis einer anderen Person nötig.</translation>
    </message>
</context>
<context>
    <name>ui::SignInBar</name>
    <message>
        <source>%1 is signed in. Scan another badge to change, or sign out.</source>
        <translation>%1 ist angemeldet. Scannen Sie zum Wechseln einen anderen Ausweis, oder melden Sie sich ab.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out after %n minutes without work. What runs goes on. Scan your badge to work here.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Arbeit abgemeldet. Was läuft, läuft weiter. Scannen Sie Ihren Ausweis, um hier zu arbeiten.</numerusform>
            <numerusform>Nach %n Minuten ohne Arbeit abgemeldet. Was läuft, läuft weiter. Scannen Sie Ihren Ausweis, um hier zu arbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your badge was taken off the list. An engineer can add it again.</source>
        <translation>Ihr Ausweis wurde von der Liste genommen. Eine Fachkraft kann ihn wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Nobody is signed in. What runs goes on. Scan your badge to work here.</source>
        <translation>Es ist niemand angemeldet. Was läuft, läuft weiter. Scannen Sie Ihren Ausweis, um hier zu arbeiten.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::SlotGrid</name>
    <message>
        <source>No card reader yet.
Plug one in: it appears here by itself.</source>
        <translation>Noch kein Kartenleser.
Stecken Sie einen ein: Er erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>ui::SlotTile</name>
    <message>
        <source>Slot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <translation>Platz %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::StopBar</name>
    <message>
        <source>A second person agrees that the line goes on.</source>
        <translation>Eine zweite Person stimmt zu, dass die Linie weiterläuft.</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Lets the line go on, with a reason. Ctrl+G</source>
        <translation>Lässt die Linie weiterlaufen, mit Angabe eines Grundes. Strg+G</translation>
    </message>
    <message>
        <source>Release the line</source>
        <translation>Linie freigeben</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here reaches a real card, carrier or printer</source>
        <translation>ÜBUNG: Nichts hier erreicht eine echte Karte, einen Anbieter oder Drucker</translation>
    </message>
</context>
<context>
    <name>ui::UnitDialog</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1  ·  batch %2</source>
        <translation>%1  ·  Charge %2</translation>
    </message>
    <message>
        <source>The unit's story is being read…</source>
        <translation>Die Geschichte der Einheit wird gelesen…</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Copied. There is no secret in it.</source>
        <translation>Kopiert. Es ist kein Geheimnis darin.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Mögliche Schritte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Then it was</source>
        <translation>Danach war sie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ui::UnitPanel</name>
    <message>
        <source>No unit chosen</source>
        <translation>Keine Einheit gewählt</translation>
    </message>
    <message>
        <source>Choose a slot or a unit, or scan a serial.</source>
        <translation>Einen Platz oder eine Einheit wählen oder eine Seriennummer scannen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it is reserved, how it is delivered</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Goes on from where the unit stands. What is reserved or installed already is used, not bought again. (Ctrl+R)</source>
        <translation>Macht weiter, wo die Einheit steht. Was schon reserviert oder installiert ist, wird benutzt und nicht noch einmal gekauft. (Strg+R)</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>Anbieter fragen</translation>
    </message>
    <message>
        <source>Shows the label large. (F5)</source>
        <translation>Zeigt das Etikett groß. (F5)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Asks the carrier what became of this unit's reservation. Another profile is asked for only when it has none. (Ctrl+E)</source>
        <translation>Fragt den Netzanbieter, was aus der Reservierung dieser Einheit wurde. Ein anderes Profil wird nur angefordert, wenn er keines hat. (Strg+E)</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alles…</translation>
    </message>
    <message>
        <source>The whole story of this unit</source>
        <translation>Die ganze Geschichte dieser Einheit</translation>
    </message>
    <message>
        <source>The unit's whole story, and what can be done with it. (Ctrl+U)</source>
        <translation>Die ganze Geschichte der Einheit und was mit ihr getan werden kann. (Strg+U)</translation>
    </message>
</context>
<context>
    <name>ui::UnitSteps</name>
    <message>
        <source>An engineer's decision.</source>
        <translation>Hier entscheidet eine Fachkraft.</translation>
    </message>
    <message>
        <source>Nothing has to be decided for this unit.</source>
        <translation>Für diese Einheit muss nichts entschieden werden.</translation>
    </message>
</context>
<context>
    <name>ui::UnitTableModel</name>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ui::UnitsPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>Anbieter fragen</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>Etikett zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>No batch is open. Press F4 to import a manifest or to open a batch.</source>
        <translation>Keine Charge offen. F4 drücken, um ein Manifest einzulesen oder eine Charge zu öffnen.</translation>
    </message>
    <message>
        <source>No unit matches. Clear the search or choose All.</source>
        <translation>Keine Einheit passt. Suche leeren oder „Alle“ wählen.</translation>
    </message>
    <message>
        <source>Search serial, EID, ICCID, state or reason (Ctrl+F)</source>
        <translation>Seriennummer, EID, ICCID, Zustand, Grund (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Ganze Geschichte</translation>
    </message>
</context>
<context>
    <name>wiring</name>
    <message>
        <source>No settings file; the built-in settings are used.</source>
        <translation>Keine Einstellungsdatei; die eingebauten Einstellungen werden verwendet.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Correct or remove these lines.</source>
        <translation>Diese Zeilen korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>SM-DP+ trust</source>
        <translation>SM-DP+-Vertrauen</translation>
    </message>
    <message>
        <source>Training: its own certificate issuer alone.</source>
        <translation>Training: nur der eigene Zertifikatsaussteller.</translation>
    </message>
    <message>
        <source>%1 certificate authorities are trusted, %2 of them known GSMA issuers.</source>
        <translation>%1 Zertifizierungsstellen sind vertrauenswürdig, davon %2 bekannte GSMA-Aussteller.</translation>
    </message>
    <message>
        <source>Import your SM-DP+'s issuer with: esim-stationctl trust import FILE.pem</source>
        <translation>Den Aussteller Ihres SM-DP+ importieren mit: esim-stationctl trust import FILE.pem</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>The settings name no secret.</source>
        <translation>Die Einstellungen nennen kein Geheimnis.</translation>
    </message>
    <message>
        <source>The carrier's secret can be read.</source>
        <translation>Das Geheimnis des Netzanbieters kann gelesen werden.</translation>
    </message>
    <message>
        <source>The running station has no such unit in its open batch.</source>
        <translation>Die laufende Station hat in ihrer offenen Charge keine solche Einheit.</translation>
    </message>
    <message>
        <source>The running station did not answer.</source>
        <translation>Die laufende Station hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look at the unit, then try again.</source>
        <translation>Die Einheit ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>The secret that proves callbacks can be read.</source>
        <translation>Das Geheimnis, das die Echtheit der Callbacks belegt, ist lesbar.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Das Client-Zertifikat kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Pfad und Eigentümer prüfen.</translation>
    </message>
    <message>
        <source>Journal's key</source>
        <translation>Schlüssel des Journals</translation>
    </message>
    <message>
        <source>There is no journal yet; its key is made with it.</source>
        <translation>Es gibt noch kein Journal; der Schlüssel wird zusammen mit ihm erzeugt.</translation>
    </message>
    <message>
        <source>The key does not open what it sealed.</source>
        <translation>Der Schlüssel öffnet nicht, was er selbst versiegelt hat.</translation>
    </message>
    <message>
        <source>It is in the keyring; a value was sealed with it and opened again.</source>
        <translation>Er liegt im Schlüsselbund; ein Wert wurde mit ihm versiegelt und wieder geöffnet.</translation>
    </message>
    <message>
        <source>It is in the file journal.key, which only this user may read; a value was sealed with it and opened again.</source>
        <translation>Er liegt in der Datei journal.key, die nur dieser Benutzer lesen darf; ein Wert wurde mit ihm versiegelt und wieder geöffnet.</translation>
    </message>
    <message>
        <source>This station does not have the shared journal's key.</source>
        <translation>Diese Station hat den Schlüssel des gemeinsamen Journals nicht.</translation>
    </message>
    <message>
        <source>All stations of one journal need the same key: bring journal.key from the station that made the journal.</source>
        <translation>Alle Stationen eines Journals brauchen denselben Schlüssel: journal.key von der Station holen, die das Journal angelegt hat.</translation>
    </message>
    <message>
        <source>The running station does not know this request.</source>
        <translation>Die laufende Station kennt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>The template %1 is a sheet of labels, which only printer=pdf:FOLDER makes.</source>
        <translation>Die Vorlage %1 ist ein Bogen mit Etiketten; den druckt nur printer=pdf:ORDNER.</translation>
    </message>
    <message>
        <source>Choose the template of a single label, or print into files.</source>
        <translation>Wählen Sie die Vorlage eines einzelnen Etiketts, oder drucken Sie in Dateien.</translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation>Regeln zum Anhalten</translation>
    </message>
    <message>
        <source>The running station has another batch open.</source>
        <translation>Die laufende Station hat eine andere Charge offen.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netzanbieter</translation>
    </message>
    <message>
        <source>Who reserves profiles; empty: nobody does.</source>
        <translation>Wer Profile reserviert; leer: niemand.</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Whose Super SIM interface it is.</source>
        <translation>Wessen Super-SIM-Schnittstelle es ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The https address of the carrier.</source>
        <translation>Die https-Adresse des Netzanbieters.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>KORE: where access tokens come from.</source>
        <translation>KORE: woher die Zugriffstoken kommen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Twilio: account or API key SID. KORE: client id. ES2+: functionRequesterIdentifier.</source>
        <translation>Twilio: Account-SID oder API-Key-SID. KORE: Client-ID. ES2+: functionRequesterIdentifier.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The key that belongs to the account; with ES2+ the certificate's private key.</source>
        <translation>Der Schlüssel, der zum Konto gehört; bei ES2+ der private Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>Server's issuer</source>
        <translation>Aussteller des Servers</translation>
    </message>
    <message>
        <source>system, or a PEM file with the issuer of the carrier's server.</source>
        <translation>system oder eine PEM-Datei mit dem Aussteller des Servers des Netzanbieters.</translation>
    </message>
    <message>
        <source>Reservations per batch</source>
        <translation>Reservierungen pro Charge</translation>
    </message>
    <message>
        <source>The line stops before it reserves more; 0: no limit.</source>
        <translation>Die Linie hält an, bevor sie mehr reserviert; 0: unbegrenzt.</translation>
    </message>
    <message>
        <source>Reservations per day</source>
        <translation>Reservierungen pro Tag</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>More make the carrier refuse.</source>
        <translation>Bei mehr lehnt der Netzanbieter ab.</translation>
    </message>
    <message>
        <source>Longest answer, s</source>
        <translation>Längste Antwort, s</translation>
    </message>
    <message>
        <source>Seconds until an answer counts as lost.</source>
        <translation>Sekunden, bis eine Antwort als verloren gilt.</translation>
    </message>
    <message>
        <source>First look, ms</source>
        <translation>Erstes Nachsehen, ms</translation>
    </message>
    <message>
        <source>Milliseconds until a reservation is looked at for the first time.</source>
        <translation>Millisekunden, bis zum ersten Mal nach einer Reservierung gesehen wird.</translation>
    </message>
    <message>
        <source>Quiet time, s</source>
        <translation>Ruhezeit, s</translation>
    </message>
    <message>
        <source>Seconds that a lost request is left alone before the carrier is asked what became of it.</source>
        <translation>Sekunden, die eine verlorene Anfrage ruht, bevor der Netzanbieter gefragt wird, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Callbacks: listen on</source>
        <translation>Callbacks: Empfang an</translation>
    </message>
    <message>
        <source>IP:PORT on which callbacks are taken; empty: none are.</source>
        <translation>IP:PORT, an dem Callbacks angenommen werden; leer: keine.</translation>
    </message>
    <message>
        <source>Callbacks: public address</source>
        <translation>Callbacks: öffentliche Adresse</translation>
    </message>
    <message>
        <source>The address that the carrier calls and signs.</source>
        <translation>Die Adresse, die der Netzanbieter aufruft und signiert.</translation>
    </message>
    <message>
        <source>Callbacks: secret</source>
        <translation>Callbacks: Geheimnis</translation>
    </message>
    <message>
        <source>Twilio: the auth token. KORE: the webhook secret.</source>
        <translation>Twilio: das Auth-Token. KORE: das Webhook-Secret.</translation>
    </message>
    <message>
        <source>ES2+ certificate</source>
        <translation>ES2+-Zertifikat</translation>
    </message>
    <message>
        <source>This station's client certificate, a PEM file.</source>
        <translation>Das Client-Zertifikat dieser Station, eine PEM-Datei.</translation>
    </message>
    <message>
        <source>ES2+ inventory</source>
        <translation>ES2+-Bestand</translation>
    </message>
    <message>
        <source>A CSV file with your ICCIDs.</source>
        <translation>Eine CSV-Datei mit den eigenen ICCIDs.</translation>
    </message>
    <message>
        <source>ES2+ SM-DP+ address</source>
        <translation>ES2+-SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>The address that goes into activation codes.</source>
        <translation>Die Adresse, die in den Aktivierungscodes steht.</translation>
    </message>
    <message>
        <source>ES2+ version</source>
        <translation>ES2+-Version</translation>
    </message>
    <message>
        <source>What the SM-DP+'s operator told you.</source>
        <translation>Was der Betreiber des SM-DP+ mitgeteilt hat.</translation>
    </message>
    <message>
        <source>ES2+ profile type</source>
        <translation>ES2+-Profiltyp</translation>
    </message>
    <message>
        <source>Which profiles are ordered; may be empty.</source>
        <translation>Welche Profile bestellt werden; darf leer sein.</translation>
    </message>
    <message>
        <source>Trusted issuers</source>
        <translation>Vertrauenswürdige Aussteller</translation>
    </message>
    <message>
        <source>system, imported, PEM files and folders; only what is named is trusted.</source>
        <translation>system, imported, PEM-Dateien und Ordner; vertraut wird nur, was genannt ist.</translation>
    </message>
    <message>
        <source>Longest connect, ms</source>
        <translation>Längster Verbindungsaufbau, ms</translation>
    </message>
    <message>
        <source>Milliseconds until an SM-DP+ that does not answer is given up.</source>
        <translation>Millisekunden, bis ein SM-DP+, der nicht antwortet, aufgegeben wird.</translation>
    </message>
    <message>
        <source>Longest answer, ms</source>
        <translation>Längste Antwort, ms</translation>
    </message>
    <message>
        <source>Milliseconds that an SM-DP+ may take for one answer.</source>
        <translation>Millisekunden, die sich ein SM-DP+ für eine Antwort nehmen darf.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>The names of the readers that may be used; all: every one.</source>
        <translation>Die Namen der Leser, die verwendet werden dürfen; all: jeder.</translation>
    </message>
    <message>
        <source>ISD-R AIDs</source>
        <translation>ISD-R-AIDs</translation>
    </message>
    <message>
        <source>Application identifiers to try after the usual one, in hex digits.</source>
        <translation>Anwendungskennungen, die nach der üblichen versucht werden, in Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>The most bytes that one command brings to the card.</source>
        <translation>Wie viele Bytes ein Befehl höchstens zur Karte bringt.</translation>
    </message>
    <message>
        <source>TAC</source>
        <translation>TAC</translation>
    </message>
    <message>
        <source>The device's type allocation code, eight digits.</source>
        <translation>Der Type Allocation Code des Geräts, acht Ziffern.</translation>
    </message>
    <message>
        <source>Longest command, s</source>
        <translation>Längster Befehl, s</translation>
    </message>
    <message>
        <source>Seconds until a card that does not answer is given up.</source>
        <translation>Sekunden, bis eine Karte, die nicht antwortet, aufgegeben wird.</translation>
    </message>
    <message>
        <source>Longest install step, s</source>
        <translation>Längster Installationsschritt, s</translation>
    </message>
    <message>
        <source>Seconds for the commands that write a profile.</source>
        <translation>Sekunden für die Befehle, die ein Profil schreiben.</translation>
    </message>
    <message>
        <source>Longest session, min</source>
        <translation>Längste Sitzung, min</translation>
    </message>
    <message>
        <source>Minutes until work on one card is given up.</source>
        <translation>Minuten, bis die Arbeit an einer Karte aufgegeben wird.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.</source>
        <translation>pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT oder epl:HOST:PORT.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A shipped template's name or the path of your own .svg file; empty: the standard one.</source>
        <translation>Der Name einer mitgelieferten Vorlage oder der Pfad einer eigenen .svg-Datei; leer: die normale.</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>The printer's resolution.</source>
        <translation>Die Auflösung des Druckers.</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Breite, mm</translation>
    </message>
    <message>
        <source>Empty: the template's.</source>
        <translation>Leer: die der Vorlage.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Höhe, mm</translation>
    </message>
    <message>
        <source>Scan back</source>
        <translation>Etikett scannen</translation>
    </message>
    <message>
        <source>A unit is done only when its printed label was scanned.</source>
        <translation>Eine Einheit ist erst fertig, wenn ihr gedrucktes Etikett gescannt wurde.</translation>
    </message>
    <message>
        <source>Printer answers</source>
        <translation>Drucker antwortet</translation>
    </message>
    <message>
        <source>Whether a ZPL or EPL printer can be asked how it is.</source>
        <translation>Ob ein ZPL- oder EPL-Drucker nach seinem Zustand gefragt werden kann.</translation>
    </message>
    <message>
        <source>QR drawn by the printer</source>
        <translation>QR vom Drucker gezeichnet</translation>
    </message>
    <message>
        <source>ZPL: the printer draws the symbol itself.</source>
        <translation>ZPL: Der Drucker zeichnet das Symbol selbst.</translation>
    </message>
    <message>
        <source>Reprints alone</source>
        <translation>Nachdrucke allein</translation>
    </message>
    <message>
        <source>Reprints of one label that one person may decide; more need a second person.</source>
        <translation>Wie viele Nachdrucke eines Etiketts eine Person allein entscheiden darf; mehr brauchen eine zweite Person.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>What a unit gets; empty: a profile is installed.</source>
        <translation>Was eine Einheit bekommt; leer: Ein Profil wird installiert.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Empty: by EID where one is known, else by matching ID.</source>
        <translation>Leer: nach EID, wo eine bekannt ist, sonst nach Matching-ID.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>SID or unique name at the carrier; empty: the Sim stays where it is.</source>
        <translation>SID oder eindeutiger Name beim Netzanbieter; leer: Die SIM bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Sim status</source>
        <translation>SIM-Status</translation>
    </message>
    <message>
        <source>How the Sim is left.</source>
        <translation>Wie die SIM am Ende eingestellt bleibt.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>The profile is enabled on the card.</source>
        <translation>Das Profil wird auf der Karte aktiviert.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>for-label-delivery, always, never, or a template that is printed for every unit.</source>
        <translation>for-label-delivery, always, never oder eine Vorlage, die für jede Einheit gedruckt wird.</translation>
    </message>
    <message>
        <source>EID wanted</source>
        <translation>EID verlangt</translation>
    </message>
    <message>
        <source>Every row of a manifest must name its EID.</source>
        <translation>Jede Zeile eines Manifests muss ihre EID nennen.</translation>
    </message>
    <message>
        <source>Test cards</source>
        <translation>Testkarten</translation>
    </message>
    <message>
        <source>Cards with wrong EID check digits are taken.</source>
        <translation>Karten mit falschen EID-Prüfziffern werden angenommen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Empty: this computer's name.</source>
        <translation>Leer: der Name dieses Computers.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>en, de, …; empty: the system's. Taken at the next start.</source>
        <translation>en, de, …; leer: die des Systems. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Shifts begin at</source>
        <translation>Schichten beginnen um</translation>
    </message>
    <message>
        <source>Times of the day, local, up to twelve; the records page counts by them.</source>
        <translation>Uhrzeiten, Ortszeit, bis zu zwölf; danach zählt die Auswertung.</translation>
    </message>
    <message>
        <source>Stop after failures</source>
        <translation>Nach Fehlern anhalten</translation>
    </message>
    <message>
        <source>Units in a row that end for one reason, then the line stops itself; or never. Left out: 5 in the window, never for esim-stationctl.</source>
        <translation>So viele Einheiten enden in Folge aus demselben Grund, dann hält sich die Linie selbst an; oder never. Weggelassen: 5 im Fenster, never für esim-stationctl.</translation>
    </message>
    <message>
        <source>Stop on a mismatch</source>
        <translation>Bei Unstimmigkeit anhalten</translation>
    </message>
    <message>
        <source>A double or a mismatch stops the line at once. Left out: true in the window, false for esim-stationctl.</source>
        <translation>Etwas Doppeltes oder eine Unstimmigkeit hält die Linie sofort an. Weggelassen: true im Fenster, false für esim-stationctl.</translation>
    </message>
    <message>
        <source>Scanner's first key</source>
        <translation>Erste Taste des Scanners</translation>
    </message>
    <message>
        <source>The key that marks a scan: F13 to F24, or one sign such as ~. Empty: none.</source>
        <translation>Die Taste, die einen Scan markiert: F13 bis F24 oder ein einzelnes Zeichen wie ~. Leer: keine.</translation>
    </message>
    <message>
        <source>Scanner's last key</source>
        <translation>Letzte Taste des Scanners</translation>
    </message>
    <message>
        <source>The key that ends a scan besides Enter and Tab: F13 to F24, or one sign. Empty: none.</source>
        <translation>Die Taste, die außer Enter und Tab einen Scan beendet: F13 bis F24 oder ein einzelnes Zeichen. Leer: keine.</translation>
    </message>
    <message>
        <source>Log out after, min</source>
        <translation>Abmelden nach, min</translation>
    </message>
    <message>
        <source>Minutes without a key or a scan until whoever works here is logged out; 0: never.</source>
        <translation>Minuten ohne Taste und ohne Scan, bis abgemeldet wird, wer hier arbeitet; 0: nie.</translation>
    </message>
    <message>
        <source>Keep codes, days</source>
        <translation>Codes aufbewahren, Tage</translation>
    </message>
    <message>
        <source>Days after a unit was done its code is wiped from the journal; 0: never.</source>
        <translation>Tage, nachdem eine Einheit fertig ist, bis ihr Code aus dem Journal gelöscht wird; 0: nie.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Where the journal and the labels are; empty: in this user's home.</source>
        <translation>Wo das Journal und die Etiketten sind; leer: im persönlichen Ordner dieses Benutzers.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>sqlite, or postgresql://USER@HOST/NAME for several stations.</source>
        <translation>sqlite, oder postgresql://USER@HOST/NAME für mehrere Stationen.</translation>
    </message>
    <message>
        <source>Journal's password</source>
        <translation>Passwort des Journals</translation>
    </message>
    <message>
        <source>Of the PostgreSQL server, where it wants one.</source>
        <translation>Das des PostgreSQL-Servers, falls er eines verlangt.</translation>
    </message>
    <message>
        <source>Where the key is kept that the journal's codes are encrypted with.</source>
        <translation>Wo der Schlüssel liegt, mit dem die Codes im Journal verschlüsselt sind.</translation>
    </message>
    <message numerus="yes">
        <source>after %n failures in a row for one reason</source>
        <translation>
            <numerusform>nach %n Fehler aus demselben Grund</numerusform>
            <numerusform>nach %n Fehlern in Folge aus demselben Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>not for failures</source>
        <translation>nicht bei Fehlern</translation>
    </message>
    <message>
        <source>on an integrity event</source>
        <translation>bei einer Unstimmigkeit</translation>
    </message>
    <message>
        <source>not on an integrity event</source>
        <translation>nicht bei einer Unstimmigkeit</translation>
    </message>
    <message>
        <source>The line stops itself in the window: %1; in esim-stationctl: %2.</source>
        <translation>Die Linie hält sich selbst an, im Fenster: %1; in esim-stationctl: %2.</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>This unit's card has the EID %1, but the card in the reader has %2. Nothing was written. Put the right card in and retry.</source>
        <translation>Die Karte dieser Einheit hat die EID %1, die Karte im Leser aber %2. Es wurde nichts geschrieben. Die richtige Karte einlegen und wiederholen.</translation>
    </message>
    <message>
        <source>The card says its EID is %1, whose check digits are wrong. Nothing was written. Test cards need a recipe that allows them.</source>
        <translation>Die Karte nennt die EID %1, deren Prüfziffern falsch sind. Es wurde nichts geschrieben. Testkarten brauchen ein Rezept, das sie zulässt.</translation>
    </message>
    <message>
        <source>The carrier's reservation is for the EID %1, but this unit has %2. Nothing was written.</source>
        <translation>Die Reservierung des Netzanbieters gilt für die EID %1, diese Einheit hat aber %2. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The carrier says this unit's profile was already downloaded. Find out which card has it before anything else is reserved.</source>
        <translation>Laut Netzanbieter wurde das Profil dieser Einheit bereits heruntergeladen. Erst herausfinden, welche Karte es hat, bevor etwas anderes reserviert wird.</translation>
    </message>
    <message>
        <source>The carrier could not reserve a profile: %1 A retry asks for another one.</source>
        <translation>Der Netzanbieter konnte kein Profil reservieren: %1 Beim Wiederholen wird ein anderes angefordert.</translation>
    </message>
    <message>
        <source>The carrier's reservation lacks its activation code or ICCID. Ask the carrier.</source>
        <translation>In der Reservierung des Netzanbieters fehlt der Aktivierungscode oder die ICCID. Beim Netzanbieter nachfragen.</translation>
    </message>
    <message>
        <source>The answer to a reservation was lost, and the carrier lists %1 that could be this unit's. A person must choose.</source>
        <translation>Die Antwort auf eine Reservierung ging verloren, und der Netzanbieter führt %1 auf, die zu dieser Einheit gehören könnten. Eine Person muss auswählen.</translation>
    </message>
    <message>
        <source>The answers to this unit's reservations were lost several times. Check the network, compare with the carrier's list, then retry.</source>
        <translation>Die Antworten auf die Reservierungen dieser Einheit gingen mehrmals verloren. Das Netzwerk prüfen, mit der Liste des Netzanbieters vergleichen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The carrier's answer was lost. The station looks for the reservation before it asks again.</source>
        <translation>Die Antwort des Netzanbieters ging verloren. Die Station sucht nach der Reservierung, bevor sie erneut anfragt.</translation>
    </message>
    <message>
        <source>The card left before the station knew what was written. Put the same card back in.</source>
        <translation>Die Karte wurde entfernt, bevor die Station wusste, was geschrieben wurde. Dieselbe Karte wieder einlegen.</translation>
    </message>
    <message>
        <source>The card reported the profile as installed, but its list does not show it. Set the card aside.</source>
        <translation>Die Karte hat das Profil als installiert gemeldet, aber ihre Liste zeigt es nicht. Die Karte beiseitelegen.</translation>
    </message>
    <message>
        <source>The card was tried several times and holds nothing of this unit. Check the reader's contacts, then retry.</source>
        <translation>Die Karte wurde mehrmals versucht und enthält nichts von dieser Einheit. Die Kontakte des Lesers prüfen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The profile is on the card, but it could not be enabled. %1</source>
        <translation>Das Profil ist auf der Karte, konnte aber nicht aktiviert werden. %1</translation>
    </message>
    <message>
        <source>The card should hold the address %1, but reads back %2. Try again or set the card aside.</source>
        <translation>Auf der Karte sollte die Adresse %1 stehen, zurückgelesen wurde aber %2. Erneut versuchen oder die Karte beiseitelegen.</translation>
    </message>
    <message>
        <source>It is not certain whether the profile is on the card, because its number is not known. Compare the card's profiles with the order.</source>
        <translation>Es ist nicht sicher, ob das Profil auf der Karte ist, weil seine Nummer nicht bekannt ist. Die Profile der Karte mit dem Auftrag vergleichen.</translation>
    </message>
    <message>
        <source>The label may have been printed before the station stopped. Look for it; a retry prints it again.</source>
        <translation>Das Etikett wurde möglicherweise gedruckt, bevor die Station anhielt. Danach suchen; beim Wiederholen wird es noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>%1 voided this unit's code: %2. Destroy every label of it, and ask the carrier to take the reservation back. The product itself is imported again as a new unit.</source>
        <translation>%1 hat den Code dieser Einheit entwertet: %2. Vernichten Sie jedes Etikett davon, und bitten Sie den Netzanbieter, die Reservierung zurückzunehmen. Das Produkt selbst wird neu als eigene Einheit importiert.</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>smudged</source>
        <translation>verwischt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>The reservation that the carrier or its server gave up is put aside, and another profile is asked for.</source>
        <translation>Die Reservierung, die der Netzanbieter oder sein Server aufgegeben hat, wird beiseitegelegt, und ein anderes Profil wird angefordert.</translation>
    </message>
    <message>
        <source>The carrier is asked again where the reservation that it calls used has gone.</source>
        <translation>Der Netzanbieter wird noch einmal gefragt, wohin die Reservierung gegangen ist, die er als verwendet meldet.</translation>
    </message>
    <message>
        <source>The carrier's list is searched for the request whose answer was lost. What is found is used.</source>
        <translation>Die Liste des Netzanbieters wird nach der Anfrage durchsucht, deren Antwort verloren ging. Was gefunden wird, wird verwendet.</translation>
    </message>
    <message>
        <source>A profile is asked for.</source>
        <translation>Ein Profil wird angefordert.</translation>
    </message>
    <message>
        <source>The carrier is asked how the unit's reservation stands, and the unit goes on with it.</source>
        <translation>Der Netzanbieter wird gefragt, wie es um die Reservierung der Einheit steht, und die Einheit läuft damit weiter.</translation>
    </message>
    <message>
        <source>The SIM is put into its fleet and status once more.</source>
        <translation>Die SIM wird noch einmal in ihre Fleet und ihren Status gebracht.</translation>
    </message>
    <message>
        <source>Waits for the unit's card and reads it before anything is written: what is on it already stays and is used.</source>
        <translation>Wartet auf die Karte der Einheit und liest sie, bevor etwas geschrieben wird: Was schon darauf ist, bleibt und wird verwendet.</translation>
    </message>
    <message>
        <source>Waits for the unit's card and writes it.</source>
        <translation>Wartet auf die Karte der Einheit und beschreibt sie.</translation>
    </message>
    <message>
        <source>The label is printed.</source>
        <translation>Das Etikett wird gedruckt.</translation>
    </message>
    <message>
        <source>The label is printed once more. Look for the first one before: if it came out, destroy it.</source>
        <translation>Das Etikett wird noch einmal gedruckt. Suchen Sie vorher nach dem ersten: Wenn es herauskam, vernichten Sie es.</translation>
    </message>
    <message>
        <source>Waits for the label to be scanned.</source>
        <translation>Wartet darauf, dass das Etikett gescannt wird.</translation>
    </message>
    <message>
        <source>Nothing is missing: the unit is done.</source>
        <translation>Nichts fehlt: Die Einheit ist fertig.</translation>
    </message>
    <message>
        <source>Costs no profile.</source>
        <translation>Kostet kein Profil.</translation>
    </message>
    <message>
        <source>Costs no further profile: the reservation is used again.</source>
        <translation>Kostet kein weiteres Profil: Die Reservierung wird wieder verwendet.</translation>
    </message>
    <message>
        <source>Costs at most one more profile, and only if the carrier's list shows none.</source>
        <translation>Kostet höchstens ein weiteres Profil, und nur, wenn die Liste des Netzanbieters keines zeigt.</translation>
    </message>
    <message>
        <source>Costs at most one more profile, and only if the carrier declares this one dead.</source>
        <translation>Kostet höchstens ein weiteres Profil, und nur, wenn der Netzanbieter dieses für nicht mehr verwendbar erklärt.</translation>
    </message>
    <message>
        <source>Costs at most one more profile.</source>
        <translation>Kostet höchstens ein weiteres Profil.</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Netzanbieter fragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>Prints a label that the line has not printed.</source>
        <translation>Druckt ein Etikett, das die Linie nicht gedruckt hat.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Prints the same code once more, marked as a reprint. The label that is out there must be destroyed.</source>
        <translation>Druckt denselben Code noch einmal, als Nachdruck gekennzeichnet. Das Etikett, das schon draußen ist, muss vernichtet werden.</translation>
    </message>
    <message>
        <source>Void the code</source>
        <translation>Code entwerten</translation>
    </message>
    <message>
        <source>Takes the code out of use for ever and holds the unit for good. The product is imported again as a new unit.</source>
        <translation>Zieht den Code für immer aus dem Verkehr; die Einheit bleibt endgültig angehalten. Das Produkt wird neu als eigene Einheit importiert.</translation>
    </message>
    <message>
        <source>Costs nothing now, but this profile is lost: it stays paid for, and the product needs another one.</source>
        <translation>Kostet jetzt nichts, aber dieses Profil ist verloren: Es bleibt bezahlt, und das Produkt braucht ein anderes.</translation>
    </message>
    <message>
        <source>Hand to an engineer</source>
        <translation>An Fachkraft übergeben</translation>
    </message>
    <message>
        <source>Sets the unit aside with your note. It stands as it is until an engineer lets it go on.</source>
        <translation>Legt die Einheit mit Ihrer Notiz zur Seite. Sie bleibt, wie sie ist, bis eine Fachkraft sie weiterlaufen lässt.</translation>
    </message>
</context>
</TS>
