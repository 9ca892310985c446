<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
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
        <translation>Seriennummer des Geräts scannen oder Karte herausnehmen.</translation>
    </message>
    <message>
        <source>This card belongs to no unit of this batch.</source>
        <translation>Diese Karte gehört zu keinem Gerät dieser Charge.</translation>
    </message>
    <message>
        <source>The card does not answer. Put it in again.</source>
        <translation>Die Karte antwortet nicht. Bitte noch einmal einstecken.</translation>
    </message>
    <message>
        <source>Scan this unit's label.</source>
        <translation>Etikett des Geräts scannen.</translation>
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
        <translation>Karte dieses Geräts in einen Leser stecken.</translation>
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
        <translation>Gerät beiseitelegen. Noch einmal versuchen, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Put this unit aside and call an engineer.</source>
        <translation>Gerät beiseitelegen und Fachkraft rufen.</translation>
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
</context>
<context>
    <name>ui::BatchProgress</name>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>%1 units/h</source>
        <translation>%1 Geräte/h</translation>
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
</context>
<context>
    <name>ui::BenchPage</name>
    <message>
        <source>No batch is open. Press F4 first.</source>
        <translation>Keine Charge offen. Zuerst F4 drücken.</translation>
    </message>
    <message>
        <source>“%1” is no unit of this batch.</source>
        <translation>„%1“ ist kein Gerät dieser Charge.</translation>
    </message>
    <message>
        <source>Slot %1 now belongs to %2.</source>
        <translation>Platz %1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>%1: now scan its label.</source>
        <translation>%1: jetzt das Etikett scannen.</translation>
    </message>
    <message>
        <source>No unit waits for its label to be scanned.</source>
        <translation>Kein Gerät wartet auf den Scan seines Etiketts.</translation>
    </message>
    <message>
        <source>Several units wait for their labels. Scan the serial first, then the label.</source>
        <translation>Mehrere Geräte warten auf ihr Etikett. Zuerst die Seriennummer scannen, dann das Etikett.</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
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
        <translation>F3 Geräte</translation>
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
            <numerusform>%Ln Gerät, keine Fehler.</numerusform>
            <numerusform>%Ln Geräte, keine Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln Warnung.</numerusform>
            <numerusform>%Ln Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it runs, this batch reserves %Ln profile(s) at the carrier. Importing costs nothing.</source>
        <translation>
            <numerusform>Wenn sie läuft, reserviert diese Charge %Ln Profil beim Anbieter. Das Einlesen kostet nichts.</numerusform>
            <numerusform>Wenn sie läuft, reserviert diese Charge %Ln Profile beim Anbieter. Das Einlesen kostet nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LabelPage</name>
    <message>
        <source>Choose a unit on the bench (F2) or in the list (F3): its label appears here.</source>
        <translation>Ein Gerät auf der Werkbank (F2) oder in der Liste (F3) wählen: Hier erscheint sein Etikett.</translation>
    </message>
    <message>
        <source>The label is being drawn…</source>
        <translation>Das Etikett wird gezeichnet…</translation>
    </message>
    <message>
        <source>This unit has no label yet.</source>
        <translation>Dieses Gerät hat noch kein Etikett.</translation>
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
</context>
<context>
    <name>ui::LabelView</name>
    <message>
        <source>Picture of the label</source>
        <translation>Bild des Etiketts</translation>
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
        <source>F2 bench, F3 units, F4 batches and import, F5 label, F12 start and stop, Esc back to the bench.
The manual could not be opened in a browser.</source>
        <translation>F2 Werkbank, F3 Geräte, F4 Chargen und Einlesen, F5 Etikett, F12 Start und Stopp, Esc zurück zur Werkbank.
Das Handbuch ließ sich nicht in einem Browser öffnen.</translation>
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
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung wegräumen</translation>
    </message>
</context>
<context>
    <name>ui::PreviewTable</name>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
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
        <translation>Flotte</translation>
    </message>
    <message>
        <source>The first rows as the station understood them</source>
        <translation>Die ersten Zeilen, wie die Station sie verstanden hat</translation>
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
</context>
<context>
    <name>ui::TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here reaches a real card, carrier or printer</source>
        <translation>ÜBUNG: Nichts hier erreicht eine echte Karte, einen Anbieter oder Drucker</translation>
    </message>
</context>
<context>
    <name>ui::UnitPanel</name>
    <message>
        <source>No unit chosen</source>
        <translation>Kein Gerät gewählt</translation>
    </message>
    <message>
        <source>Choose a slot or a unit, or scan a serial.</source>
        <translation>Einen Platz oder ein Gerät wählen oder eine Seriennummer scannen.</translation>
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
        <translation>Macht weiter, wo das Gerät steht. Was schon reserviert oder installiert ist, wird benutzt und nicht noch einmal gekauft. (Strg+R)</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>Anbieter fragen</translation>
    </message>
    <message>
        <source>Asks the carrier what became of this unit's reservation. Costs nothing. (Ctrl+E)</source>
        <translation>Fragt den Anbieter, was aus der Reservierung dieses Geräts wurde. Kostet nichts. (Strg+E)</translation>
    </message>
    <message>
        <source>Shows the label large. (F5)</source>
        <translation>Zeigt das Etikett groß. (F5)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
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
        <translation>Kein Gerät passt. Suche leeren oder „Alle“ wählen.</translation>
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
        <translation>Geräte</translation>
    </message>
</context>
</TS>
