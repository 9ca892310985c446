<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>The file could not be created (%1).</source>
        <translation>No se pudo crear el archivo (%1).</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>No se pudo escribir el archivo (%1).</translation>
    </message>
    <message>
        <source>The file could not be put in its place (%1).</source>
        <translation>No se pudo poner el archivo en su sitio (%1).</translation>
    </message>
    <message>
        <source>The file is there, but its folder could not be synced (%1).</source>
        <translation>El archivo existe, pero no se pudo sincronizar su carpeta (%1).</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>The card in %1 refused the command (%2). If it happens again, take another card.</source>
        <translation>La tarjeta de %1 rechazó el comando (%2). Si vuelve a ocurrir, use otra tarjeta.</translation>
    </message>
    <message>
        <source>The card in %1 is not an eSIM chip. Put in an eUICC; if it is one, add its ISD-R AID to the settings.</source>
        <translation>La tarjeta de %1 no es un chip eSIM. Inserte una eUICC; si ya lo es, añada su AID de ISD-R a los ajustes.</translation>
    </message>
    <message>
        <source>The card in %1 was pulled out or lost contact. Put it in again and leave it there.</source>
        <translation>La tarjeta de %1 se sacó o perdió el contacto. Insértela de nuevo y déjela puesta.</translation>
    </message>
    <message>
        <source>Another program reset the card in %1. Close other smart card programs and try again.</source>
        <translation>Otro programa reinició la tarjeta de %1. Cierre los demás programas de tarjetas inteligentes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The card in %1 does not answer. Check that it lies the right way round, then try another card.</source>
        <translation>La tarjeta de %1 no responde. Compruebe que está bien orientada y, si no funciona, pruebe con otra tarjeta.</translation>
    </message>
    <message>
        <source>The smart card service does not run, so %1 cannot be reached. Start the service (pcscd).</source>
        <translation>El servicio de tarjetas inteligentes no está en marcha y por eso no se puede acceder a %1. Inicie el servicio (pcscd).</translation>
    </message>
    <message>
        <source>The reader %1 is gone. Check its cable, then plug it in again.</source>
        <translation>El lector %1 ya no está. Revise su cable y conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the reader %1. Close it and try again.</source>
        <translation>Otro programa está usando el lector %1. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The card in %1 did not finish its answer within the limits. Take it out and put it in again.</source>
        <translation>La tarjeta de %1 no terminó su respuesta dentro de los límites. Sáquela e insértela de nuevo.</translation>
    </message>
    <message>
        <source>This user may not use the reader %1. Ask the administrator for access to smart cards.</source>
        <translation>Este usuario no puede usar el lector %1. Pida al administrador acceso a las tarjetas inteligentes.</translation>
    </message>
    <message>
        <source>The program that speaks to the reader %1 cannot be confined on this system. It needs a Linux kernel that filters system calls (seccomp).</source>
        <translation>El programa que se comunica con el lector %1 no se puede aislar en este sistema. Necesita un kernel de Linux que filtre las llamadas al sistema (seccomp).</translation>
    </message>
    <message>
        <source>The program that speaks to the reader %1 failed. Try again; if it stays so, reinstall the station.</source>
        <translation>Falló el programa que se comunica con el lector %1. Inténtelo de nuevo; si sigue igual, reinstale la estación.</translation>
    </message>
    <message>
        <source>The card in %1 answered in a way that cards may not. Take another card.</source>
        <translation>La tarjeta de %1 respondió de una forma no permitida para una tarjeta. Use otra tarjeta.</translation>
    </message>
    <message>
        <source>A card host and the station do not understand each other.</source>
        <translation>El programa de tarjetas y la estación no se entienden entre sí.</translation>
    </message>
    <message>
        <source>Reinstall the station, so that its parts fit together.</source>
        <translation>Reinstale la estación para que sus partes encajen entre sí.</translation>
    </message>
    <message>
        <source>This user may not use the smart card readers.</source>
        <translation>Este usuario no puede usar los lectores de tarjetas inteligentes.</translation>
    </message>
    <message>
        <source>Ask the administrator for access to smart cards.</source>
        <translation>Pida al administrador acceso a las tarjetas inteligentes.</translation>
    </message>
    <message>
        <source>The smart card service does not run.</source>
        <translation>El servicio de tarjetas inteligentes no está en marcha.</translation>
    </message>
    <message>
        <source>Install pcscd and start it; the station sees it by itself.</source>
        <translation>Instale pcscd e inícielo; la estación lo detectará por sí sola.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) cannot be watched: 16 is the most.</source>
        <translation>
            <numerusform>No se puede vigilar %n lector: el máximo es 16.</numerusform>
            <numerusform>No se pueden vigilar %n lectores: el máximo es 16.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the readers to use in the settings, under [card] readers.</source>
        <translation>Indique en los ajustes qué lectores se usan, en [card] readers.</translation>
    </message>
    <message>
        <source>The smart card service does not answer any more.</source>
        <translation>El servicio de tarjetas inteligentes ha dejado de responder.</translation>
    </message>
    <message>
        <source>It is asked again by itself. If this stays, unplug the reader that was used last, or start pcscd again.</source>
        <translation>La estación vuelve a preguntar por sí sola. Si sigue igual, desconecte el último lector que se usó o reinicie pcscd.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers cannot be started.</source>
        <translation>No se puede iniciar el programa que se comunica con los lectores.</translation>
    </message>
    <message>
        <source>Reinstall the station.</source>
        <translation>Reinstale la estación.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers cannot be confined on this system, so it does not run.</source>
        <translation>El programa que se comunica con los lectores no se puede aislar en este sistema y por eso no se ejecuta.</translation>
    </message>
    <message>
        <source>It needs a Linux kernel that filters system calls (seccomp). In a container, allow it there too.</source>
        <translation>Necesita un kernel de Linux que filtre las llamadas al sistema (seccomp). En un contenedor, permítalo también allí.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers ended unexpectedly.</source>
        <translation>El programa que se comunica con los lectores terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>It is started again by itself; if this stays, reinstall the station.</source>
        <translation>Se inicia de nuevo por sí solo; si sigue igual, reinstale la estación.</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The carrier's address is missing or is not a web address.</source>
        <translation>Falta la dirección del operador de red, o no es una dirección web.</translation>
    </message>
    <message>
        <source>Write it like https://carrier.example.com.</source>
        <translation>Escríbala así: https://carrier.example.com.</translation>
    </message>
    <message>
        <source>The carrier's address is not encrypted.</source>
        <translation>La dirección del operador de red no está cifrada.</translation>
    </message>
    <message>
        <source>Write https:// instead of http://. Plain http is for servers on this computer only.</source>
        <translation>Escriba https:// en lugar de http://. El http sin cifrar solo sirve para servidores de este equipo.</translation>
    </message>
    <message>
        <source>The carrier's address holds a user name, a '?' or a '#'.</source>
        <translation>La dirección del operador de red contiene un nombre de usuario, un “?” o un “#”.</translation>
    </message>
    <message>
        <source>Keep the host and path only; the account has its own setting.</source>
        <translation>Deje solo el host y la ruta; la cuenta tiene su propio ajuste.</translation>
    </message>
    <message>
        <source>The address for callbacks is not one the carrier can call.</source>
        <translation>El operador de red no puede llamar a la dirección de callbacks indicada.</translation>
    </message>
    <message>
        <source>Write the public https:// address that leads to this station, without a user name.</source>
        <translation>Escriba la dirección pública https:// que lleva a esta estación, sin nombre de usuario.</translation>
    </message>
    <message>
        <source>The secret for callbacks is empty.</source>
        <translation>El secreto de los callbacks está vacío.</translation>
    </message>
    <message>
        <source>Store the auth token or webhook secret again.</source>
        <translation>Guarde de nuevo el token de autenticación o el secreto del webhook.</translation>
    </message>
    <message>
        <source>The station cannot listen for callbacks.</source>
        <translation>La estación no puede recibir callbacks.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program that uses it.</source>
        <translation>Elija otro puerto o cierre el otro programa que lo usa.</translation>
    </message>
    <message>
        <source>It says which ICCID was ordered for which unit, so nothing is ordered without it. Put back the file from your backup of the data folder.</source>
        <translation>Este archivo indica qué ICCID se pidió para qué unidad; sin él no se pide nada. Restaure el archivo desde la copia de seguridad de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The file of allotted ICCIDs cannot be written.</source>
        <translation>No se puede escribir el archivo de ICCID asignados.</translation>
    </message>
    <message>
        <source>Check that the data folder has room and belongs to you. Nothing was ordered.</source>
        <translation>Compruebe que la carpeta de datos tiene espacio y le pertenece. No se pidió nada.</translation>
    </message>
    <message>
        <source>Another program uses the file of allotted ICCIDs.</source>
        <translation>Otro programa está usando el archivo de ICCID asignados.</translation>
    </message>
    <message>
        <source>End the other station that works in this data folder.</source>
        <translation>Cierre la otra estación que trabaja en esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Line %1 of the allotted ICCIDs is damaged or missing.</source>
        <translation>La línea %1 de los ICCID asignados está dañada o falta.</translation>
    </message>
    <message>
        <source>This is not a file of allotted ICCIDs.</source>
        <translation>Este no es un archivo de ICCID asignados.</translation>
    </message>
    <message>
        <source>The file of allotted ICCIDs was written by another version of this program.</source>
        <translation>El archivo de ICCID asignados lo escribió otra versión de este programa.</translation>
    </message>
    <message>
        <source>Line %1 of the allotted ICCIDs makes no sense.</source>
        <translation>La línea %1 de los ICCID asignados no tiene sentido.</translation>
    </message>
    <message>
        <source>The matching IDs of the allotted ICCIDs cannot be opened with this station's key.</source>
        <translation>Los matching ID de los ICCID asignados no se pueden abrir con la clave de esta estación.</translation>
    </message>
    <message>
        <source>Reconcile the unit with the carrier.</source>
        <translation>Concilie la unidad con el operador de red.</translation>
    </message>
    <message>
        <source>The order has no identifier that can be kept.</source>
        <translation>El pedido no tiene ningún identificador que se pueda guardar.</translation>
    </message>
    <message>
        <source>The same order was made for another EID before.</source>
        <translation>Ya se hizo antes el mismo pedido para otro EID.</translation>
    </message>
    <message>
        <source>All ICCIDs of the inventory are used up.</source>
        <translation>Se han agotado todos los ICCID del inventario.</translation>
    </message>
    <message>
        <source>Add new ICCIDs to the inventory file, then retry.</source>
        <translation>Añada ICCID nuevos al archivo de inventario y reintente.</translation>
    </message>
    <message>
        <source>This order was given up before, and its ICCID has gone to another.</source>
        <translation>Antes se renunció a este pedido, y su ICCID pasó a otro.</translation>
    </message>
    <message>
        <source>This ICCID was not allotted.</source>
        <translation>Este ICCID no se ha asignado.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer is not one we know.</source>
        <translation>La respuesta del SM-DP+ es desconocida.</translation>
    </message>
    <message>
        <source>The station asks again later.</source>
        <translation>La estación vuelve a preguntar más tarde.</translation>
    </message>
    <message>
        <source>This station has not ordered this ICCID.</source>
        <translation>Esta estación no ha pedido este ICCID.</translation>
    </message>
    <message>
        <source>Check that the data folder is the one of the station that ordered it.</source>
        <translation>Compruebe que la carpeta de datos es la de la estación que lo pidió.</translation>
    </message>
    <message>
        <source>There is nothing to reserve for this unit.</source>
        <translation>No hay nada que reservar para esta unidad.</translation>
    </message>
    <message>
        <source>A reservation needs an EID, or the mode matching-id.</source>
        <translation>Una reserva necesita un EID o el modo matching-id.</translation>
    </message>
    <message>
        <source>The order of ICCID %1 is not confirmed.</source>
        <translation>El pedido del ICCID %1 no está confirmado.</translation>
    </message>
    <message>
        <source>The order of ICCID %1 is cancelled.</source>
        <translation>El pedido del ICCID %1 está cancelado.</translation>
    </message>
    <message>
        <source>The profile with ICCID %1 is released.</source>
        <translation>El perfil con el ICCID %1 está liberado.</translation>
    </message>
    <message>
        <source>The SM-DP+ at %1 is reachable.</source>
        <translation>Se puede acceder al SM-DP+ en %1.</translation>
    </message>
    <message>
        <source>ICCIDs left in the inventory: %1.</source>
        <translation>ICCID que quedan en el inventario: %1.</translation>
    </message>
    <message>
        <source>No ICCID is left in the inventory: add new ones before reserving more.</source>
        <translation>No queda ningún ICCID en el inventario: añada otros nuevos antes de reservar más.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Each line holds one ICCID, and after a comma its profile type if you want one. Nothing was ordered.</source>
        <translation>Cada línea contiene un ICCID y, si lo desea, su tipo de perfil después de una coma. No se pidió nada.</translation>
    </message>
    <message>
        <source>This line has more than two columns.</source>
        <translation>Esta línea tiene más de dos columnas.</translation>
    </message>
    <message>
        <source>"%1" is not an ICCID of 18 to 20 digits.</source>
        <translation>“%1” no es un ICCID de 18 a 20 dígitos.</translation>
    </message>
    <message>
        <source>The ICCID %1 is here twice.</source>
        <translation>El ICCID %1 aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>The profile type holds blanks or is too long.</source>
        <translation>El tipo de perfil contiene espacios o es demasiado largo.</translation>
    </message>
    <message>
        <source>The inventory has more than 1,000,000 rows.</source>
        <translation>El inventario tiene más de 1 000 000 de filas.</translation>
    </message>
    <message>
        <source>Split the file and add the next part when this one is used up.</source>
        <translation>Divida el archivo y añada la parte siguiente cuando se agote esta.</translation>
    </message>
    <message>
        <source>The inventory holds no ICCID.</source>
        <translation>El inventario no contiene ningún ICCID.</translation>
    </message>
    <message>
        <source>Write one ICCID on each line, below the header iccid.</source>
        <translation>Escriba un ICCID en cada línea, debajo del encabezado iccid.</translation>
    </message>
    <message>
        <source>The inventory of ICCIDs cannot be read.</source>
        <translation>No se puede leer el inventario de ICCID.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Compruebe la ruta y su propietario.</translation>
    </message>
    <message>
        <source>The inventory is larger than 64 MiB.</source>
        <translation>El inventario ocupa más de 64 MiB.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>The requester identifier is missing or holds blanks.</source>
        <translation>Falta el identificador del solicitante, o contiene espacios.</translation>
    </message>
    <message>
        <source>Write the functionRequesterIdentifier that the SM-DP+'s operator gave you, often an OID.</source>
        <translation>Escriba el functionRequesterIdentifier que le dio el operador del SM-DP+; a menudo es un OID.</translation>
    </message>
    <message>
        <source>ES2+ needs a client certificate.</source>
        <translation>ES2+ necesita un certificado de cliente.</translation>
    </message>
    <message>
        <source>Name the PEM file of the certificate, and its key as secret.</source>
        <translation>Indique el archivo PEM del certificado y, como secreto, su clave.</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing or is not a host name.</source>
        <translation>Falta la dirección del SM-DP+, o no es un nombre de host.</translation>
    </message>
    <message>
        <source>Write the address that goes into activation codes, like smdp.example.com.</source>
        <translation>Escriba la dirección que va en los códigos de activación, por ejemplo smdp.example.com.</translation>
    </message>
    <message>
        <source>"%1" is not a version of the protocol.</source>
        <translation>“%1” no es una versión del protocolo.</translation>
    </message>
    <message>
        <source>Write it like 2.2.0.</source>
        <translation>Escríbala así: 2.2.0.</translation>
    </message>
    <message>
        <source>Copy it as the SM-DP+'s operator writes it.</source>
        <translation>Cópiela tal como la escribe el operador del SM-DP+.</translation>
    </message>
    <message>
        <source>The file with your ICCIDs is not named.</source>
        <translation>No se ha indicado el archivo con sus ICCID.</translation>
    </message>
    <message>
        <source>Write the path of a CSV file with the column iccid.</source>
        <translation>Escriba la ruta de un archivo CSV con la columna iccid.</translation>
    </message>
    <message>
        <source>The request time-out is out of range.</source>
        <translation>El tiempo de espera de las solicitudes está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>Choose between 1 and 600 seconds.</source>
        <translation>Elija entre 1 y 600 segundos.</translation>
    </message>
    <message>
        <source>The number of requests at once is out of range.</source>
        <translation>El número de solicitudes simultáneas está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>Choose between 1 and 64.</source>
        <translation>Elija entre 1 y 64.</translation>
    </message>
    <message>
        <source>The ES2+ carrier was not put together properly.</source>
        <translation>La conexión ES2+ con el operador de red no está bien configurada.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>El pedido se canceló.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered with another ICCID than the one ordered.</source>
        <translation>El SM-DP+ respondió con un ICCID distinto del pedido.</translation>
    </message>
    <message>
        <source>The SM-DP+ says that this order is in use, and does not say by whom.</source>
        <translation>El SM-DP+ dice que este pedido está en uso, pero no dice quién lo usa.</translation>
    </message>
    <message>
        <source>The SM-DP+ confirmed the order for another EID than the one asked for.</source>
        <translation>El SM-DP+ confirmó el pedido para un EID distinto del solicitado.</translation>
    </message>
    <message>
        <source>The SM-DP+ confirmed the order under another matching ID than ours.</source>
        <translation>El SM-DP+ confirmó el pedido con un matching ID distinto del nuestro.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer names an address that is none.</source>
        <translation>La respuesta del SM-DP+ indica una dirección que no es válida.</translation>
    </message>
    <message>
        <source>%1, ICCID %2</source>
        <translation>%1, ICCID %2</translation>
    </message>
    <message>
        <source>Ask the SM-DP+'s operator about ICCID %1 before going on.</source>
        <translation>Consulte al operador del SM-DP+ sobre el ICCID %1 antes de seguir.</translation>
    </message>
    <message>
        <source>Check the inventory file with the SM-DP+'s operator.</source>
        <translation>Revise el archivo de inventario con el operador del SM-DP+.</translation>
    </message>
    <message>
        <source>Check account and certificate in the settings with the SM-DP+'s operator.</source>
        <translation>Revise con el operador del SM-DP+ la cuenta y el certificado de los ajustes.</translation>
    </message>
    <message>
        <source>Check profile_type in the settings and the inventory with the SM-DP+'s operator.</source>
        <translation>Revise con el operador del SM-DP+ profile_type en los ajustes y el inventario.</translation>
    </message>
    <message>
        <source>Show these words to the SM-DP+'s operator; the same request will fail again.</source>
        <translation>Muestre este mensaje al operador del SM-DP+; la misma solicitud volverá a fallar.</translation>
    </message>
    <message>
        <source>The station tries again by itself.</source>
        <translation>La estación lo intenta de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>The station orders another profile by itself.</source>
        <translation>La estación pide otro perfil por sí sola.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept this requester</source>
        <translation>El SM-DP+ no acepta a este solicitante</translation>
    </message>
    <message>
        <source>The SM-DP+ has trouble of its own</source>
        <translation>El SM-DP+ tiene un problema propio</translation>
    </message>
    <message>
        <source>The SM-DP+ is busy</source>
        <translation>El SM-DP+ está ocupado</translation>
    </message>
    <message>
        <source>The SM-DP+ took longer than the request may live</source>
        <translation>El SM-DP+ tardó más de lo que puede durar la solicitud</translation>
    </message>
    <message>
        <source>The SM-DP+ does not understand the request</source>
        <translation>El SM-DP+ no entiende la solicitud</translation>
    </message>
    <message>
        <source>The SM-DP+ wants an EID for this order</source>
        <translation>El SM-DP+ exige un EID para este pedido</translation>
    </message>
    <message>
        <source>Reserve by EID, or ask the SM-DP+'s operator.</source>
        <translation>Reserve por EID o consulte al operador del SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ keeps this profile for another EID</source>
        <translation>El SM-DP+ guarda este perfil para otro EID</translation>
    </message>
    <message>
        <source>This ICCID is not ours to order</source>
        <translation>Este ICCID no se puede pedir desde aquí</translation>
    </message>
    <message>
        <source>The profile with this ICCID is already in use</source>
        <translation>El perfil con este ICCID ya está en uso</translation>
    </message>
    <message>
        <source>The profile with this ICCID cannot be released</source>
        <translation>El perfil con este ICCID no se puede liberar</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know this ICCID</source>
        <translation>El SM-DP+ no conoce este ICCID</translation>
    </message>
    <message>
        <source>The SM-DP+ has no profile of this type left</source>
        <translation>Al SM-DP+ no le quedan perfiles de este tipo</translation>
    </message>
    <message>
        <source>Order more profiles from the SM-DP+'s operator.</source>
        <translation>Pida más perfiles al operador del SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept the profile type</source>
        <translation>El SM-DP+ no acepta el tipo de perfil</translation>
    </message>
    <message>
        <source>The SM-DP+ says that the order's matching ID is in use</source>
        <translation>El SM-DP+ dice que el matching ID del pedido está en uso</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses the order's matching ID</source>
        <translation>El SM-DP+ rechaza el matching ID del pedido</translation>
    </message>
    <message>
        <source>The order has ended at the SM-DP+</source>
        <translation>El pedido ha terminado en el SM-DP+</translation>
    </message>
    <message>
        <source>The SM-DP+ could not register the order at its discovery server</source>
        <translation>El SM-DP+ no pudo registrar el pedido en su servidor de descubrimiento</translation>
    </message>
    <message>
        <source>The SM-DP+ cannot reach the discovery server</source>
        <translation>El SM-DP+ no puede acceder al servidor de descubrimiento</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the request</source>
        <translation>El SM-DP+ rechazó la solicitud</translation>
    </message>
    <message>
        <source>The request expired at the SM-DP+</source>
        <translation>La solicitud caducó en el SM-DP+</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept this station's certificate or identifier</source>
        <translation>El SM-DP+ no acepta el certificado o el identificador de esta estación</translation>
    </message>
    <message>
        <source>There is no ES2+ at the SM-DP+'s address</source>
        <translation>No hay ES2+ en la dirección del SM-DP+</translation>
    </message>
    <message>
        <source>Check base_url in the settings.</source>
        <translation>Revise base_url en los ajustes.</translation>
    </message>
    <message>
        <source>Check the carrier's address, the "ca" setting and this computer's clock.</source>
        <translation>Revise la dirección del operador de red, el ajuste “ca” y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Check the client certificate in the settings with whoever issued it.</source>
        <translation>Revise el certificado de cliente de los ajustes con quien lo emitió.</translation>
    </message>
    <message>
        <source>Check this computer's network connection.</source>
        <translation>Revise la conexión de red de este equipo.</translation>
    </message>
    <message>
        <source>The station finds out by itself what became of the request.</source>
        <translation>La estación averigua por sí sola qué pasó con la solicitud.</translation>
    </message>
    <message>
        <source>The SIM identifier of this unit is not one.</source>
        <translation>El identificador de SIM de esta unidad no es válido.</translation>
    </message>
    <message>
        <source>The carrier does not know the fleet "%1".</source>
        <translation>El operador de red no conoce la flota “%1”.</translation>
    </message>
    <message>
        <source>Check the fleet in the recipe or manifest against the carrier's console.</source>
        <translation>Compare la flota de la receta o del manifiesto con la consola del operador de red.</translation>
    </message>
    <message>
        <source>The carrier's answer about the SIM cannot be read.</source>
        <translation>No se puede leer la respuesta del operador de red sobre la SIM.</translation>
    </message>
    <message>
        <source>The carrier has not set up the SIM yet; it is still "%1".</source>
        <translation>El operador de red aún no ha preparado la SIM; sigue en “%1”.</translation>
    </message>
    <message>
        <source>The carrier does not know this fleet</source>
        <translation>El operador de red no conoce esta flota</translation>
    </message>
    <message>
        <source>The SIM has no fleet, so it cannot be switched on</source>
        <translation>La SIM no tiene flota y por eso no se puede activar</translation>
    </message>
    <message>
        <source>Name a fleet in the recipe or manifest.</source>
        <translation>Indique una flota en la receta o en el manifiesto.</translation>
    </message>
    <message>
        <source>The SIM cannot change to the wanted status from the one it has</source>
        <translation>La SIM no puede pasar de su estado actual al solicitado</translation>
    </message>
    <message>
        <source>Look at the SIM in the carrier's console.</source>
        <translation>Mire la SIM en la consola del operador de red.</translation>
    </message>
    <message>
        <source>The carrier refused the account or its secret</source>
        <translation>El operador de red rechazó la cuenta o su secreto</translation>
    </message>
    <message>
        <source>Check account and secret in the settings.</source>
        <translation>Revise la cuenta y el secreto en los ajustes.</translation>
    </message>
    <message>
        <source>This carrier account may not do that</source>
        <translation>Esta cuenta del operador de red no tiene permiso para eso</translation>
    </message>
    <message>
        <source>Use an account with Super SIM; test credentials and trial accounts cannot.</source>
        <translation>Use una cuenta con Super SIM; las credenciales y las cuentas de prueba no sirven.</translation>
    </message>
    <message>
        <source>The carrier does not know what was asked for</source>
        <translation>El operador de red no conoce lo que se le pidió</translation>
    </message>
    <message>
        <source>Check that the settings name the account that owns it.</source>
        <translation>Compruebe que los ajustes indican la cuenta a la que pertenece.</translation>
    </message>
    <message>
        <source>The carrier says that this collides with something else</source>
        <translation>El operador de red dice que esto entra en conflicto con otra cosa</translation>
    </message>
    <message>
        <source>Look at the profile and its SIM in the carrier's console.</source>
        <translation>Mire el perfil y su SIM en la consola del operador de red.</translation>
    </message>
    <message>
        <source>The carrier is busy</source>
        <translation>El operador de red está ocupado</translation>
    </message>
    <message>
        <source>The carrier has trouble of its own</source>
        <translation>El operador de red tiene un problema propio</translation>
    </message>
    <message>
        <source>The carrier's address sends us elsewhere</source>
        <translation>La dirección del operador de red remite a otro sitio</translation>
    </message>
    <message>
        <source>The carrier refused the request</source>
        <translation>El operador de red rechazó la solicitud</translation>
    </message>
    <message>
        <source>Look at the carrier's words; the same request will fail again.</source>
        <translation>Mire lo que dice el operador de red; la misma solicitud volverá a fallar.</translation>
    </message>
    <message>
        <source>The carrier's answer is not one we know</source>
        <translation>La respuesta del operador de red es desconocida</translation>
    </message>
    <message>
        <source>The carrier's login server gave no token that can be used.</source>
        <translation>El servidor de inicio de sesión del operador de red no dio un token utilizable.</translation>
    </message>
    <message>
        <source>Check token_url in the settings.</source>
        <translation>Revise token_url en los ajustes.</translation>
    </message>
    <message>
        <source>The carrier account is missing or not an account name.</source>
        <translation>Falta la cuenta del operador de red, o no es un nombre de cuenta.</translation>
    </message>
    <message>
        <source>Copy the account SID, API key SID or client id from the carrier's console.</source>
        <translation>Copie el SID de la cuenta, el SID de la clave de API o el id de cliente desde la consola del operador de red.</translation>
    </message>
    <message>
        <source>The carrier secret is empty or holds blanks or line ends.</source>
        <translation>El secreto del operador de red está vacío, o contiene espacios o saltos de línea.</translation>
    </message>
    <message>
        <source>Store the secret again, without blanks and on one line.</source>
        <translation>Guarde el secreto de nuevo, sin espacios y en una sola línea.</translation>
    </message>
    <message>
        <source>The waiting times for the carrier contradict each other.</source>
        <translation>Los tiempos de espera del operador de red se contradicen.</translation>
    </message>
    <message>
        <source>Leave out poll_interval_ms to use the built-in times.</source>
        <translation>Quite poll_interval_ms para usar los tiempos predeterminados.</translation>
    </message>
    <message>
        <source>Do not use this profile; ask the carrier about it.</source>
        <translation>No use este perfil; consulte al operador de red sobre él.</translation>
    </message>
    <message>
        <source>The carrier's answer holds no profile identifier.</source>
        <translation>La respuesta del operador de red no contiene ningún identificador de perfil.</translation>
    </message>
    <message>
        <source>The carrier's server address for this profile is not an address.</source>
        <translation>La dirección de servidor que da el operador de red para este perfil no es una dirección.</translation>
    </message>
    <message>
        <source>The carrier's matching ID holds characters that none may have.</source>
        <translation>El matching ID del operador de red contiene caracteres no permitidos.</translation>
    </message>
    <message>
        <source>The profile has neither an EID nor a matching ID.</source>
        <translation>El perfil no tiene ni EID ni matching ID.</translation>
    </message>
    <message>
        <source>The profile's address and matching ID make no activation code.</source>
        <translation>La dirección y el matching ID del perfil no forman un código de activación.</translation>
    </message>
    <message>
        <source>The carrier's activation code is not an activation code.</source>
        <translation>El código de activación del operador de red no es un código de activación.</translation>
    </message>
    <message>
        <source>The carrier's activation code names another server than the profile.</source>
        <translation>El código de activación del operador de red indica un servidor distinto del que indica el perfil.</translation>
    </message>
    <message>
        <source>The carrier's activation code names another matching ID than the profile.</source>
        <translation>El código de activación del operador de red indica un matching ID distinto del que indica el perfil.</translation>
    </message>
    <message>
        <source>The carrier's ICCID is not one, or was rounded on its way.</source>
        <translation>El ICCID del operador de red no es válido, o se redondeó por el camino.</translation>
    </message>
    <message>
        <source>The carrier's SIM identifier is not one.</source>
        <translation>El identificador de SIM del operador de red no es válido.</translation>
    </message>
    <message>
        <source>The carrier names a profile status that this station does not know.</source>
        <translation>El operador de red indica un estado de perfil que esta estación no conoce.</translation>
    </message>
    <message>
        <source>The carrier's EID for this profile is not an EID.</source>
        <translation>El EID que da el operador de red para este perfil no es un EID.</translation>
    </message>
    <message>
        <source>The carrier calls the profile available, but its ICCID, SIM or server address is missing.</source>
        <translation>El operador de red da el perfil por disponible, pero falta su ICCID, su SIM o la dirección del servidor.</translation>
    </message>
    <message>
        <source>The carrier's list of profiles cannot be read.</source>
        <translation>No se puede leer la lista de perfiles del operador de red.</translation>
    </message>
    <message>
        <source>The carrier's list continues at an address that is not one of its lists.</source>
        <translation>La lista del operador de red continúa en una dirección que no es de sus listas.</translation>
    </message>
    <message>
        <source>The carrier's list goes round in a circle.</source>
        <translation>La lista del operador de red da vueltas en círculo.</translation>
    </message>
    <message>
        <source>The carrier's list does not end.</source>
        <translation>La lista del operador de red no termina nunca.</translation>
    </message>
    <message>
        <source>The carrier reserved a profile for another EID than the one asked for.</source>
        <translation>El operador de red reservó un perfil para un EID distinto del solicitado.</translation>
    </message>
    <message>
        <source>The carrier's answer does not name the EID it reserved for.</source>
        <translation>La respuesta del operador de red no indica el EID para el que reservó.</translation>
    </message>
    <message>
        <source>Compare this account with the carrier's console before going on.</source>
        <translation>Compare esta cuenta con la consola del operador de red antes de seguir.</translation>
    </message>
    <message>
        <source>The reservation's identifier is not one.</source>
        <translation>El identificador de la reserva no es válido.</translation>
    </message>
    <message>
        <source>The carrier answered with another profile than the one asked for.</source>
        <translation>El operador de red respondió con un perfil distinto del solicitado.</translation>
    </message>
    <message>
        <source>The fleet's name cannot be a fleet's name.</source>
        <translation>El nombre de la flota no es un nombre posible para una flota.</translation>
    </message>
    <message>
        <source>Check the fleet in the recipe or manifest.</source>
        <translation>Revise la flota en la receta o en el manifiesto.</translation>
    </message>
    <message>
        <source>The carrier account at %1 is reachable.</source>
        <translation>Se puede acceder a la cuenta del operador de red en %1.</translation>
    </message>
    <message>
        <source>Fleet %1 found.</source>
        <translation>Se encontró la flota %1.</translation>
    </message>
    <message>
        <source>Fleets %1 found.</source>
        <translation>Se encontraron las flotas %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the station asks again by itself.</source>
        <translation>No se ha perdido nada: la estación vuelve a preguntar por sí sola.</translation>
    </message>
</context>
<context>
    <name>crypto</name>
    <message>
        <source>A protected record cannot be opened with this station's key.</source>
        <translation>Un registro protegido no se puede abrir con la clave de esta estación.</translation>
    </message>
    <message>
        <source>Put back the key file that belongs to this data folder.</source>
        <translation>Restaure el archivo de clave que corresponde a esta carpeta de datos.</translation>
    </message>
    <message>
        <source>A secret could not be encrypted.</source>
        <translation>No se pudo cifrar un secreto.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Confined: no network, no files, no other programs (system call filter).</source>
        <translation>Aislado: sin red, sin archivos y sin otros programas (filtro de llamadas al sistema).</translation>
    </message>
    <message>
        <source>Confined: no network, no files, no other programs (system call filter and Landlock %1).</source>
        <translation>Aislado: sin red, sin archivos y sin otros programas (filtro de llamadas al sistema y Landlock %1).</translation>
    </message>
    <message>
        <source>It may grow by %1 MiB.</source>
        <translation>Puede crecer %1 MiB.</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>Lectores de tarjetas</translation>
    </message>
    <message>
        <source>Card program</source>
        <translation>Programa de tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) found.</source>
        <translation>
            <numerusform>Se encontró %n lector.</numerusform>
            <numerusform>Se encontraron %n lectores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program speaks to real cards.</source>
        <translation>Ningún programa se comunica con tarjetas reales.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers says nothing.</source>
        <translation>El programa que se comunica con los lectores no dice nada.</translation>
    </message>
    <message>
        <source>Restart the smart card service (pcscd) and look again.</source>
        <translation>Reinicie el servicio de tarjetas inteligentes (pcscd) y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>No hay ningún lector de tarjetas conectado.</translation>
    </message>
    <message>
        <source>Plug a reader in and look again.</source>
        <translation>Conecte un lector y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operador de red</translation>
    </message>
    <message>
        <source>No carrier is set up; only given activation codes can be used.</source>
        <translation>No hay ningún operador de red configurado; solo se pueden usar códigos de activación dados.</translation>
    </message>
    <message>
        <source>Fill in [carrier] in the settings.</source>
        <translation>Rellene [carrier] en los ajustes.</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Impresora de etiquetas</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No hay ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>Fill in [labels] printer in the settings.</source>
        <translation>Rellene [labels] printer en los ajustes.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Work can go on; tell the server's keeper.</source>
        <translation>El trabajo puede seguir; avise al responsable del servidor.</translation>
    </message>
    <message>
        <source>The journal is open and holds %1 events.</source>
        <translation>El diario está abierto y contiene %1 eventos.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>El reloj indica %1.</translation>
    </message>
    <message>
        <source>The clock shows the year %1.</source>
        <translation>El reloj indica el año %1.</translation>
    </message>
    <message>
        <source>Set the clock: certificates are checked against it.</source>
        <translation>Ponga el reloj en hora: los certificados se comprueban con él.</translation>
    </message>
</context>
<context>
    <name>esim</name>
    <message>
        <source>An SM-DP+ address is a host name such as smdp.example.com.</source>
        <translation>Una dirección de SM-DP+ es un nombre de host como smdp.example.com.</translation>
    </message>
    <message>
        <source>An activation code looks like LPA:1$smdp.example.com$MATCHING-ID.</source>
        <translation>Un código de activación tiene esta forma: LPA:1$smdp.example.com$MATCHING-ID.</translation>
    </message>
    <message>
        <source>The port in the server address is not a port number.</source>
        <translation>El puerto de la dirección del servidor no es un número de puerto.</translation>
    </message>
    <message>
        <source>The server address is empty.</source>
        <translation>La dirección del servidor está vacía.</translation>
    </message>
    <message>
        <source>The server address is too long.</source>
        <translation>La dirección del servidor es demasiado larga.</translation>
    </message>
    <message>
        <source>The server address is not a full host name.</source>
        <translation>La dirección del servidor no es un nombre de host completo.</translation>
    </message>
    <message>
        <source>The server address holds a character that no host name has.</source>
        <translation>La dirección del servidor contiene un carácter que ningún nombre de host tiene.</translation>
    </message>
    <message>
        <source>The server address is a number, not a host name.</source>
        <translation>La dirección del servidor es un número, no un nombre de host.</translation>
    </message>
    <message>
        <source>The matching ID holds a character other than letters, digits and '-'.</source>
        <translation>El matching ID contiene un carácter que no es letra, dígito ni “-”.</translation>
    </message>
    <message>
        <source>The activation code is longer than 255 characters.</source>
        <translation>El código de activación tiene más de 255 caracteres.</translation>
    </message>
    <message>
        <source>The activation code does not begin with "1$".</source>
        <translation>El código de activación no empieza por “1$”.</translation>
    </message>
    <message>
        <source>The activation code has no '$' before its matching ID.</source>
        <translation>Al código de activación le falta el “$” antes de su matching ID.</translation>
    </message>
    <message>
        <source>The OID in the activation code is not written in dotted digits.</source>
        <translation>El OID del código de activación no está escrito con dígitos separados por puntos.</translation>
    </message>
    <message>
        <source>The confirmation code flag in the activation code is neither 1 nor empty.</source>
        <translation>El indicador de código de confirmación del código de activación no es 1 ni está vacío.</translation>
    </message>
    <message>
        <source>An EID has 32 digits; this one has another form.</source>
        <translation>Un EID tiene 32 dígitos; este tiene otra forma.</translation>
    </message>
    <message>
        <source>Copy the EID from its source again.</source>
        <translation>Copie de nuevo el EID desde su origen.</translation>
    </message>
    <message>
        <source>An ICCID has 18 to 20 digits; this one has another form.</source>
        <translation>Un ICCID tiene de 18 a 20 dígitos; este tiene otra forma.</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>The client certificate is not a certificate.</source>
        <translation>El certificado de cliente no es un certificado.</translation>
    </message>
    <message>
        <source>It must be a PEM file that begins with BEGIN CERTIFICATE.</source>
        <translation>Debe ser un archivo PEM que empiece por BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>The client's private key cannot be read.</source>
        <translation>No se puede leer la clave privada del cliente.</translation>
    </message>
    <message>
        <source>It must be a PEM key without password. Protect it by its file's mode instead.</source>
        <translation>Debe ser una clave PEM sin contraseña. Protéjala con los permisos de su archivo.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>La clave privada pertenece a otro certificado.</translation>
    </message>
    <message>
        <source>Name the certificate and the key that were made together.</source>
        <translation>Indique el certificado y la clave que se crearon juntos.</translation>
    </message>
    <message>
        <source>The client's private key is of a kind that TLS cannot use here.</source>
        <translation>La clave privada del cliente es de un tipo que TLS no puede usar aquí.</translation>
    </message>
    <message>
        <source>Use an RSA key or one on an elliptic curve.</source>
        <translation>Use una clave RSA o una de curva elíptica.</translation>
    </message>
    <message>
        <source>The client certificate is not valid before %1.</source>
        <translation>El certificado de cliente no es válido antes del %1.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The client certificate ended on %1.</source>
        <translation>El certificado de cliente caducó el %1.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one.</source>
        <translation>Pida uno nuevo a quien lo emitió.</translation>
    </message>
    <message>
        <source>The request to %1 holds a line end where none may be.</source>
        <translation>La solicitud a %1 contiene un salto de línea donde no puede haberlo.</translation>
    </message>
    <message>
        <source>The host %1 is not known on this network.</source>
        <translation>El host %1 no se conoce en esta red.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>The certificate of %1 has an issuer that is not accepted.</source>
        <translation>El certificado de %1 tiene un emisor que no se acepta.</translation>
    </message>
    <message>
        <source>%1 does not accept this station's certificate.</source>
        <translation>%1 no acepta el certificado de esta estación.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than it may be.</source>
        <translation>La respuesta de %1 es más grande de lo permitido.</translation>
    </message>
    <message>
        <source>The answer of %1 breaks the rules of HTTP.</source>
        <translation>La respuesta de %1 incumple las reglas de HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>La conexión con %1 terminó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>El certificado de %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>The request to %1 was held up for too long and not sent.</source>
        <translation>La petición a %1 se retrasó demasiado y no se envió.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>This file names no head of a journal.</source>
        <translation>Este archivo no indica la cabecera de ningún diario.</translation>
    </message>
    <message>
        <source>Choose the .head file that lies beside an export or a backup, or write the head itself: SEQUENCE:HASH.</source>
        <translation>Elija el archivo .head que está junto a una exportación o una copia de seguridad, o escriba la propia cabecera: SEQUENCE:HASH.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1).</source>
        <translation>No se pudo escribir la copia de seguridad (%1).</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>Compruebe la carpeta y el espacio en su disco.</translation>
    </message>
    <message>
        <source>the copy is not sound</source>
        <translation>la copia no está en buen estado</translation>
    </message>
    <message>
        <source>the database gave no handle</source>
        <translation>la base de datos no dio ningún identificador de acceso</translation>
    </message>
    <message>
        <source>This file exists already.</source>
        <translation>Este archivo ya existe.</translation>
    </message>
    <message>
        <source>Choose a new name for the backup.</source>
        <translation>Elija un nombre nuevo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The station %1 works on this unit.</source>
        <translation>La estación %1 está trabajando con esta unidad.</translation>
    </message>
    <message>
        <source>Take its card there, or wait until it is free.</source>
        <translation>Lleve su tarjeta allí o espere hasta que quede libre.</translation>
    </message>
    <message>
        <source>A record in the journal cannot be read (%1).</source>
        <translation>No se puede leer un registro del diario (%1).</translation>
    </message>
    <message>
        <source>Run the journal check and keep the file as it is.</source>
        <translation>Ejecute la comprobación del diario y deje el archivo como está.</translation>
    </message>
    <message>
        <source>The data folder cannot be used (%1).</source>
        <translation>No se puede usar la carpeta de datos (%1).</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to this user.</source>
        <translation>Compruebe que la carpeta existe y pertenece a este usuario.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where the journal cannot be kept safely.</source>
        <translation>La carpeta de datos está en un disco de red, donde el diario no se puede guardar de forma segura.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Elija una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <source>Other users may change files in the data folder.</source>
        <translation>Otros usuarios pueden modificar archivos en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Take their right to write away (chmod go-w), or choose another folder.</source>
        <translation>Quíteles el permiso de escritura (chmod go-w) o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The journal is not a plain file of this user with a single name.</source>
        <translation>El diario no es un archivo normal de este usuario con un único nombre.</translation>
    </message>
    <message>
        <source>Put the file itself into the data folder, without links.</source>
        <translation>Ponga el propio archivo en la carpeta de datos, sin enlaces.</translation>
    </message>
    <message>
        <source>Another program uses this data folder.</source>
        <translation>Otro programa está usando esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>Ciérrelo primero o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The program %1 (process %2 on %3) uses this data folder.</source>
        <translation>El programa %1 (proceso %2 en %3) está usando esta carpeta de datos.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be stored.</source>
        <translation>Un texto contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>Check where the text comes from.</source>
        <translation>Compruebe de dónde viene el texto.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal could not be written.</source>
        <translation>El disco está lleno y por eso no se pudo escribir el diario.</translation>
    </message>
    <message>
        <source>Make room on the disk, then go on.</source>
        <translation>Libere espacio en el disco y continúe.</translation>
    </message>
    <message>
        <source>The disk failed while the journal was used. Nothing more is written to it.</source>
        <translation>El disco falló mientras se usaba el diario. Ya no se escribe nada más en él.</translation>
    </message>
    <message>
        <source>Stop the station, check the disk, then start again.</source>
        <translation>Detenga la estación, revise el disco y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The journal's file is damaged. It was left as it is.</source>
        <translation>El archivo del diario está dañado. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Keep a copy of the whole data folder, then put back a backup or ask for help.</source>
        <translation>Guarde una copia de toda la carpeta de datos; después restaure una copia de seguridad o pida ayuda.</translation>
    </message>
    <message>
        <source>Another program keeps the journal locked.</source>
        <translation>Otro programa mantiene bloqueado el diario.</translation>
    </message>
    <message>
        <source>Close programs that have the journal open, for example a backup tool.</source>
        <translation>Cierre los programas que tengan abierto el diario, por ejemplo una herramienta de copias de seguridad.</translation>
    </message>
    <message>
        <source>The journal refused a record that contradicts another one (%1).</source>
        <translation>El diario rechazó un registro que contradice a otro (%1).</translation>
    </message>
    <message>
        <source>The journal could not be used (%1).</source>
        <translation>No se pudo usar el diario (%1).</translation>
    </message>
    <message>
        <source>The journal's server does not answer.</source>
        <translation>El servidor del diario no responde.</translation>
    </message>
    <message>
        <source>Check the network and the server. The station goes on by itself when it answers.</source>
        <translation>Revise la red y el servidor. La estación sigue por sí sola cuando este responda.</translation>
    </message>
    <message>
        <source>This computer lacks Qt's driver for PostgreSQL.</source>
        <translation>A este equipo le falta el controlador de Qt para PostgreSQL.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Instale el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>This computer lacks the library that speaks to PostgreSQL.</source>
        <translation>A este equipo le falta la biblioteca que se comunica con PostgreSQL.</translation>
    </message>
    <message>
        <source>Install the package libpq5.</source>
        <translation>Instale el paquete libpq5.</translation>
    </message>
    <message>
        <source>The journal's server was not reached (%1).</source>
        <translation>No se pudo acceder al servidor del diario (%1).</translation>
    </message>
    <message>
        <source>The journal's key could not be made (%1).</source>
        <translation>No se pudo crear la clave del diario (%1).</translation>
    </message>
    <message>
        <source>Check the data folder and the space on the disk.</source>
        <translation>Compruebe la carpeta de datos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>The key file journal.key is missing, so the journal cannot be opened.</source>
        <translation>Falta el archivo de clave journal.key y por eso no se puede abrir el diario.</translation>
    </message>
    <message>
        <source>Put the key file back from your backup. A new key cannot open an old journal.</source>
        <translation>Restaure el archivo de clave desde su copia de seguridad. Una clave nueva no puede abrir un diario antiguo.</translation>
    </message>
    <message>
        <source>The key file cannot be read (%1).</source>
        <translation>No se puede leer el archivo de clave (%1).</translation>
    </message>
    <message>
        <source>Check the file's owner and rights.</source>
        <translation>Compruebe el propietario y los permisos del archivo.</translation>
    </message>
    <message>
        <source>Other users may read the key file.</source>
        <translation>Otros usuarios pueden leer el archivo de clave.</translation>
    </message>
    <message>
        <source>Give the file to this user alone (chmod 600).</source>
        <translation>Deje el archivo solo para este usuario (chmod 600).</translation>
    </message>
    <message>
        <source>The key file does not hold a key of this program.</source>
        <translation>El archivo de clave no contiene una clave de este programa.</translation>
    </message>
    <message>
        <source>Put the right key file back from your backup.</source>
        <translation>Restaure el archivo de clave correcto desde su copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not a key of this program.</source>
        <translation>Esta no es una clave de este programa.</translation>
    </message>
    <message>
        <source>Put the right key back from your backup.</source>
        <translation>Restaure la clave correcta desde su copia de seguridad.</translation>
    </message>
    <message>
        <source>Another key file is there already.</source>
        <translation>Ya hay otro archivo de clave.</translation>
    </message>
    <message>
        <source>Find out which of the two opens the journal.</source>
        <translation>Averigüe cuál de los dos abre el diario.</translation>
    </message>
    <message>
        <source>The key file cannot be removed (%1).</source>
        <translation>No se puede eliminar el archivo de clave (%1).</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Elimínelo a mano.</translation>
    </message>
    <message>
        <source>The data folder could not be written (%1).</source>
        <translation>No se pudo escribir en la carpeta de datos (%1).</translation>
    </message>
    <message>
        <source>This journal lies on a server, which has its own backups.</source>
        <translation>Este diario está en un servidor, que tiene sus propias copias de seguridad.</translation>
    </message>
    <message>
        <source>Use pg_dump --schema=esim_station, or the server's backups.</source>
        <translation>Use pg_dump --schema=esim_station o las copias de seguridad del servidor.</translation>
    </message>
    <message>
        <source>The server was lost while it stored the batch.</source>
        <translation>Se perdió el servidor mientras guardaba el lote.</translation>
    </message>
    <message>
        <source>Look at the list of batches before you import it again.</source>
        <translation>Mire la lista de lotes antes de importarlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no journal in this database.</source>
        <translation>No hay ningún diario en esta base de datos.</translation>
    </message>
    <message>
        <source>Check the settings, or import a first batch.</source>
        <translation>Revise los ajustes o importe un primer lote.</translation>
    </message>
    <message>
        <source>The journal's server is too old.</source>
        <translation>El servidor del diario es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Use PostgreSQL 13 or newer.</source>
        <translation>Use PostgreSQL 13 o posterior.</translation>
    </message>
    <message>
        <source>The journal's server can lose what it has confirmed: its setting %1 is off.</source>
        <translation>El servidor del diario puede perder lo que ha confirmado: su ajuste %1 está desactivado.</translation>
    </message>
    <message>
        <source>Have it switched on for this database.</source>
        <translation>Pida que lo activen para esta base de datos.</translation>
    </message>
    <message>
        <source>The journal's database does not store every character.</source>
        <translation>La base de datos del diario no guarda todos los caracteres.</translation>
    </message>
    <message>
        <source>Make it anew with the encoding UTF8.</source>
        <translation>Créela de nuevo con la codificación UTF8.</translation>
    </message>
    <message>
        <source>The journal's server is a standby that takes no records.</source>
        <translation>El servidor del diario es uno de reserva que no admite registros.</translation>
    </message>
    <message>
        <source>Name the main server in the settings.</source>
        <translation>Indique el servidor principal en los ajustes.</translation>
    </message>
    <message>
        <source>This login may not use the journal.</source>
        <translation>Este usuario de la base de datos no puede usar el diario.</translation>
    </message>
    <message>
        <source>Have the server's keeper run: GRANT %1 TO the login.</source>
        <translation>Pida al responsable del servidor que ejecute: GRANT %1 TO y el nombre de ese usuario.</translation>
    </message>
    <message>
        <source>The database has a schema "esim_station" that is not this program's journal. It was left as it is.</source>
        <translation>La base de datos tiene un esquema “esim_station” que no es el diario de este programa. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>Elija otra base de datos.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>El diario lo escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Use the newer program. Nothing was changed.</source>
        <translation>Use el programa más nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The journal has the version %1, which this program does not know.</source>
        <translation>El diario tiene la versión %1, que este programa no conoce.</translation>
    </message>
    <message>
        <source>Use the program that wrote it. Nothing was changed.</source>
        <translation>Use el programa que lo escribió. No se cambió nada.</translation>
    </message>
    <message>
        <source>This station's key is not the one of the shared journal.</source>
        <translation>La clave de esta estación no es la del diario compartido.</translation>
    </message>
    <message>
        <source>All stations of one journal need the same key: copy journal.key from the station that made it.</source>
        <translation>Todas las estaciones de un mismo diario necesitan la misma clave: copie journal.key desde la estación que lo creó.</translation>
    </message>
    <message>
        <source>The journal's newest records are missing on the server. It was left as it is.</source>
        <translation>Faltan en el servidor los registros más recientes del diario. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Keep a copy of the database, then put back a backup or ask for help.</source>
        <translation>Guarde una copia de la base de datos; después restaure una copia de seguridad o pida ayuda.</translation>
    </message>
    <message>
        <source>The journal's own rule or table "%1" is missing or was changed.</source>
        <translation>La regla o tabla propia del diario “%1” falta o se modificó.</translation>
    </message>
    <message>
        <source>This station works on the server with more rights than it needs: it could change records. Have the server's keeper make the role %1 and grant it to the login.</source>
        <translation>Esta estación trabaja en el servidor con más permisos de los que necesita: podría modificar registros. Pida al responsable del servidor que cree el rol %1 y se lo asigne a su usuario.</translation>
    </message>
    <message>
        <source>The connection to the journal's server is not encrypted.</source>
        <translation>La conexión con el servidor del diario no está cifrada.</translation>
    </message>
    <message>
        <source>The server's journal lacks records that this station has stored: an older copy was put in its place.</source>
        <translation>Al diario del servidor le faltan registros que esta estación guardó: se puso en su lugar una copia más antigua.</translation>
    </message>
    <message>
        <source>Stop the stations and put the newest copy back.</source>
        <translation>Detenga las estaciones y restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>The journal's server was lost while it stored records.</source>
        <translation>Se perdió el servidor del diario mientras guardaba registros.</translation>
    </message>
    <message>
        <source>The station asks the server what became of them.</source>
        <translation>La estación pregunta al servidor qué pasó con ellos.</translation>
    </message>
    <message>
        <source>Another station works on this unit now, or it was never claimed.</source>
        <translation>Otra estación trabaja ahora con esta unidad, o ninguna la ha tomado.</translation>
    </message>
    <message>
        <source>Nothing more is done with it here.</source>
        <translation>Aquí no se hace nada más con ella.</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>The journal does not know this unit.</source>
        <translation>El diario no conoce esta unidad.</translation>
    </message>
    <message>
        <source>Import its manifest first.</source>
        <translation>Importe primero su manifiesto.</translation>
    </message>
    <message>
        <source>The journal's file is damaged (%1). It was left as it is.</source>
        <translation>El archivo del diario está dañado (%1). Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The database did not take a setting that the journal needs (%1).</source>
        <translation>La base de datos no aceptó un ajuste que el diario necesita (%1).</translation>
    </message>
    <message>
        <source>Check that the data folder is on a local disk of this computer.</source>
        <translation>Compruebe que la carpeta de datos está en un disco local de este equipo.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>This file is not a journal of this program. It was left as it is.</source>
        <translation>Este archivo no es un diario de este programa. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Choose another data folder, or put the right file back.</source>
        <translation>Elija otra carpeta de datos o restaure el archivo correcto.</translation>
    </message>
    <message>
        <source>The key file does not belong to this journal.</source>
        <translation>El archivo de clave no corresponde a este diario.</translation>
    </message>
    <message>
        <source>Put back the file journal.key that was made together with this journal.</source>
        <translation>Restaure el archivo journal.key que se creó junto con este diario.</translation>
    </message>
    <message>
        <source>The journal holds "%1", which is not part of it.</source>
        <translation>El diario contiene “%1”, que no forma parte de él.</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:PORT/DATABASE, for example postgresql://line@db.example.com/esim.</source>
        <translation>Escríbala así: postgresql://USER@HOST:PORT/DATABASE; por ejemplo, postgresql://line@db.example.com/esim.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL server.</source>
        <translation>Esta no es la dirección de un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>The journal's address holds a password.</source>
        <translation>La dirección del diario contiene una contraseña.</translation>
    </message>
    <message>
        <source>Take it out. Put it into the file ~/.pgpass or one that PGPASSFILE names, or set [station] journal_secret=file:PATH or env:NAME.</source>
        <translation>Quítela. Póngala en el archivo ~/.pgpass o en el que indique PGPASSFILE, o escriba [station] journal_secret=file:PATH o env:NAME.</translation>
    </message>
    <message>
        <source>"%1" cannot stand in the journal's address.</source>
        <translation>“%1” no puede estar en la dirección del diario.</translation>
    </message>
    <message>
        <source>The journal's address lacks its host or its database.</source>
        <translation>A la dirección del diario le falta el host o la base de datos.</translation>
    </message>
    <message>
        <source>The journal could not be made (%1).</source>
        <translation>No se pudo crear el diario (%1).</translation>
    </message>
    <message>
        <source>Check the data folder and the space on its disk.</source>
        <translation>Compruebe la carpeta de datos y el espacio en su disco.</translation>
    </message>
    <message>
        <source>There is no journal in this folder.</source>
        <translation>No hay ningún diario en esta carpeta.</translation>
    </message>
    <message>
        <source>Check the data folder, or import a first batch.</source>
        <translation>Compruebe la carpeta de datos o importe un primer lote.</translation>
    </message>
    <message>
        <source>This program has the journal open for reading only.</source>
        <translation>Este programa tiene el diario abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The codes of this unit were wiped, as the settings ask.</source>
        <translation>Los códigos de esta unidad se borraron, tal como piden los ajustes.</translation>
    </message>
    <message>
        <source>A protected value in the journal is damaged.</source>
        <translation>Un valor protegido del diario está dañado.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1.</source>
        <translation>El archivo de la base de datos está dañado: %1.</translation>
    </message>
    <message>
        <source>The table %1 names a batch that is not there.</source>
        <translation>La tabla %1 indica un lote que no existe.</translation>
    </message>
    <message>
        <source>The records %1 to %2 are missing.</source>
        <translation>Faltan los registros %1 a %2.</translation>
    </message>
    <message>
        <source>Record %1 (%2, unit %3) was changed, or the one before it.</source>
        <translation>Se modificó el registro %1 (%2, unidad %3) o el anterior.</translation>
    </message>
    <message>
        <source>The journal does not hold the record %1 as it was noted: its newest records are missing, or it was written anew.</source>
        <translation>El diario no contiene el registro %1 tal como se anotó: faltan sus registros más recientes, o se escribió de nuevo.</translation>
    </message>
    <message>
        <source>The import in record %1 cannot be read.</source>
        <translation>No se puede leer la importación del registro %1.</translation>
    </message>
    <message>
        <source>Record %1 cannot be read.</source>
        <translation>No se puede leer el registro %1.</translation>
    </message>
    <message>
        <source>Record %1 has a kind that is not known.</source>
        <translation>El registro %1 es de una clase desconocida.</translation>
    </message>
    <message>
        <source>The batch that record "%1" imported is missing.</source>
        <translation>Falta el lote que importó el registro “%1”.</translation>
    </message>
    <message>
        <source>The batch %1 has no import record.</source>
        <translation>El lote %1 no tiene registro de importación.</translation>
    </message>
    <message>
        <source>What was imported as batch %1 was changed afterwards.</source>
        <translation>Lo que se importó como lote %1 se modificó después.</translation>
    </message>
    <message>
        <source>Unit %1 of batch %2: %3</source>
        <translation>Unidad %1 del lote %2: %3</translation>
    </message>
    <message>
        <source>whether its codes were wiped is not what its records say.</source>
        <translation>lo que consta sobre el borrado de sus códigos no coincide con sus registros.</translation>
    </message>
    <message>
        <source>its record %1 cannot be read.</source>
        <translation>no se puede leer su registro %1.</translation>
    </message>
    <message>
        <source>its record %1 (%2) cannot follow what was before.</source>
        <translation>su registro %1 (%2) no puede venir después de lo anterior.</translation>
    </message>
    <message>
        <source>its record %1 names another phase than it leads to.</source>
        <translation>su registro %1 indica una fase distinta de aquella a la que lleva.</translation>
    </message>
    <message>
        <source>its stored state is not the one that its codes were wiped with.</source>
        <translation>su estado guardado no es el que tenía cuando se borraron sus códigos.</translation>
    </message>
    <message>
        <source>its serial is not the one of its plan.</source>
        <translation>su número de serie no es el de su plan.</translation>
    </message>
    <message>
        <source>its stored state is not the one that its records lead to.</source>
        <translation>su estado guardado no es aquel al que llevan sus registros.</translation>
    </message>
    <message>
        <source>its columns say something else than its records.</source>
        <translation>sus columnas no dicen lo mismo que sus registros.</translation>
    </message>
    <message>
        <source>The reservation %1 was given to two units.</source>
        <translation>La reserva %1 se dio a dos unidades.</translation>
    </message>
    <message>
        <source>The list of reservations is not the one that the records lead to.</source>
        <translation>La lista de reservas no es aquella a la que llevan los registros.</translation>
    </message>
    <message>
        <source>The count of reserve requests is not the one that the records lead to.</source>
        <translation>El número de solicitudes de reserva no es aquel al que llevan los registros.</translation>
    </message>
    <message>
        <source>The list of open reserve requests is not the one that the records lead to.</source>
        <translation>La lista de solicitudes de reserva abiertas no es aquella a la que llevan los registros.</translation>
    </message>
    <message>
        <source>The backlog of notifications is not the one that the records lead to.</source>
        <translation>La cola de notificaciones pendientes no es aquella a la que llevan los registros.</translation>
    </message>
    <message>
        <source>An earlier record of this unit could not be stored, so this one was not either.</source>
        <translation>Un registro anterior de esta unidad no se pudo guardar y por eso este tampoco.</translation>
    </message>
    <message>
        <source>The unit goes on from what is stored.</source>
        <translation>La unidad continúa a partir de lo que está guardado.</translation>
    </message>
    <message>
        <source>The disk is all but full: what was begun is recorded, and nothing new is begun.</source>
        <translation>El disco está casi lleno: lo que se empezó queda registrado y no se empieza nada nuevo.</translation>
    </message>
    <message>
        <source>Make room on the disk, then it goes on by itself.</source>
        <translation>Libere espacio en el disco; después continúa por sí sola.</translation>
    </message>
    <message>
        <source>The reservation %1 belongs to another unit.</source>
        <translation>La reserva %1 pertenece a otra unidad.</translation>
    </message>
    <message>
        <source>Compare the two units with the carrier's list.</source>
        <translation>Compare las dos unidades con la lista del operador de red.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached.</source>
        <translation>Se ha alcanzado el límite de reservas.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings to reserve more.</source>
        <translation>Aumente el límite en los ajustes para reservar más.</translation>
    </message>
    <message>
        <source>A reserve request of this unit has no known outcome yet.</source>
        <translation>Una solicitud de reserva de esta unidad aún no tiene un resultado conocido.</translation>
    </message>
    <message>
        <source>Wait until the carrier was asked about it.</source>
        <translation>Espere hasta que se haya consultado al operador de red.</translation>
    </message>
    <message>
        <source>unit %2 of batch %1</source>
        <translation>unidad %2 del lote %1</translation>
    </message>
    <message>
        <source>The EID %1 is already in work: %2.</source>
        <translation>Ya se está trabajando con el EID %1: %2.</translation>
    </message>
    <message>
        <source>Finish that unit first, or take another card.</source>
        <translation>Termine primero esa unidad o use otra tarjeta.</translation>
    </message>
    <message>
        <source>The reservation %1 belongs to another unit: %2.</source>
        <translation>La reserva %1 pertenece a otra unidad: %2.</translation>
    </message>
    <message>
        <source>The serial %1 is already there: %2.</source>
        <translation>El número de serie %1 ya existe: %2.</translation>
    </message>
    <message>
        <source>Give every unit of a batch its own serial.</source>
        <translation>Dé a cada unidad de un lote su propio número de serie.</translation>
    </message>
    <message>
        <source>The EID %1 stands in two rows.</source>
        <translation>El EID %1 está en dos filas.</translation>
    </message>
    <message>
        <source>Give every unit of a batch its own card.</source>
        <translation>Dé a cada unidad de un lote su propia tarjeta.</translation>
    </message>
    <message>
        <source>The serial %1 stands in two rows.</source>
        <translation>El número de serie %1 está en dos filas.</translation>
    </message>
    <message>
        <source>There is already a batch named %1.</source>
        <translation>Ya hay un lote llamado %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>The list of verdicts is not the one that the records lead to.</source>
        <translation>La lista de veredictos no es aquella a la que llevan los registros.</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>The keyring's entry is not a key of this program.</source>
        <translation>La entrada del llavero no es una clave de este programa.</translation>
    </message>
    <message>
        <source>Put the right key back from your backup.</source>
        <translation>Restaure la clave correcta desde su copia de seguridad.</translation>
    </message>
    <message>
        <source>The keyring gives back another key than it was given.</source>
        <translation>El llavero devuelve una clave distinta de la que recibió.</translation>
    </message>
    <message>
        <source>Set [station] journal_key=file.</source>
        <translation>Escriba [station] journal_key=file.</translation>
    </message>
    <message>
        <source>The journal's key is still in its file, not in the keyring.</source>
        <translation>La clave del diario sigue en su archivo, no en el llavero.</translation>
    </message>
    <message>
        <source>Move it: esim-stationctl journal move-key</source>
        <translation>Muévala: esim-stationctl journal move-key</translation>
    </message>
    <message>
        <source>The keyring does not have the journal's key, so the journal cannot be opened.</source>
        <translation>El llavero no tiene la clave del diario y por eso no se puede abrir el diario.</translation>
    </message>
    <message>
        <source>Put the key back from your backup: esim-stationctl secret set NAME takes its 64 hex digits. A new key cannot open an old journal.</source>
        <translation>Restaure la clave desde su copia de seguridad: esim-stationctl secret set NAME recibe sus 64 dígitos hexadecimales. Una clave nueva no puede abrir un diario antiguo.</translation>
    </message>
    <message>
        <source>The journal's key is already where the settings want it.</source>
        <translation>La clave del diario ya está donde indican los ajustes.</translation>
    </message>
    <message>
        <source>No keyring answers in this session (%1).</source>
        <translation>Ningún llavero responde en esta sesión (%1).</translation>
    </message>
    <message>
        <source>Start the station in a desktop session with a keyring, or unlock one before it (gnome-keyring-daemon --unlock); or use file:PATH with mode 0600.</source>
        <translation>Inicie la estación en una sesión de escritorio con un llavero, o desbloquee uno antes (gnome-keyring-daemon --unlock); o use file:PATH con permisos 0600.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with this user's password and try again.</source>
        <translation>Desbloquéelo con la contraseña de este usuario e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring has no entry with this name.</source>
        <translation>El llavero no tiene ninguna entrada con este nombre.</translation>
    </message>
    <message>
        <source>Put it there: esim-stationctl secret set NAME reads it from stdin.</source>
        <translation>Póngala ahí: esim-stationctl secret set NAME la lee de stdin.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Unlock it, or restart this user's session.</source>
        <translation>Desbloquéelo o reinicie la sesión de este usuario.</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>"%1" cannot be printed as a bar code.</source>
        <translation>“%1” no se puede imprimir como código de barras.</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs.</source>
        <translation>Use letras, dígitos y signos sencillos.</translation>
    </message>
    <message>
        <source>"%1" is too long for a bar code.</source>
        <translation>“%1” es demasiado largo para un código de barras.</translation>
    </message>
    <message>
        <source>Use a template that prints it as text or as Data Matrix.</source>
        <translation>Use una plantilla que lo imprima como texto o como Data Matrix.</translation>
    </message>
    <message>
        <source>The printer got this label more than once: it may be there twice.</source>
        <translation>La impresora recibió esta etiqueta más de una vez: puede haber dos.</translation>
    </message>
    <message>
        <source>Look for a second one, and destroy it.</source>
        <translation>Busque la segunda y destrúyala.</translation>
    </message>
    <message>
        <source>The printer took the label, but counted none.</source>
        <translation>La impresora recibió la etiqueta, pero no contó ninguna.</translation>
    </message>
    <message>
        <source>The printer did not say that this label is out.</source>
        <translation>La impresora no confirmó que esta etiqueta haya salido.</translation>
    </message>
    <message>
        <source>Look whether the label is there before another one is printed.</source>
        <translation>Mire si la etiqueta está ahí antes de imprimir otra.</translation>
    </message>
    <message>
        <source>%1, job %2</source>
        <translation>%1, trabajo %2</translation>
    </message>
    <message>
        <source>The printer gave this label up before it was printed.</source>
        <translation>La impresora descartó esta etiqueta antes de imprimirla.</translation>
    </message>
    <message>
        <source>Look at the printer and its queue, then print again.</source>
        <translation>Revise la impresora y su cola, y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>The queue is done with the label, but it does not see what comes out.</source>
        <translation>La cola ha terminado con la etiqueta, pero no ve lo que sale.</translation>
    </message>
    <message>
        <source>Scan the label, or print on the printer itself: [labels] printer=ipp://….</source>
        <translation>Escanee la etiqueta o imprima directamente en la impresora: [labels] printer=ipp://….</translation>
    </message>
    <message>
        <source>The printer is out of labels.</source>
        <translation>La impresora se quedó sin etiquetas.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Ponga un rollo nuevo.</translation>
    </message>
    <message>
        <source>Labels are stuck in the printer.</source>
        <translation>Hay etiquetas atascadas en la impresora.</translation>
    </message>
    <message>
        <source>Open it, take them out and close it again.</source>
        <translation>Ábrala, sáquelas y ciérrela de nuevo.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>La impresora está abierta.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>Cierre su tapa.</translation>
    </message>
    <message>
        <source>The printer has no ribbon, ink or toner left.</source>
        <translation>A la impresora no le queda cinta, tinta ni tóner.</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <translation>Ponga uno nuevo.</translation>
    </message>
    <message>
        <source>Printed labels block the printer.</source>
        <translation>Las etiquetas impresas bloquean la impresora.</translation>
    </message>
    <message>
        <source>Take them away.</source>
        <translation>Retírelas.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>La impresora está en pausa.</translation>
    </message>
    <message>
        <source>Press its pause key, or resume the queue.</source>
        <translation>Pulse su botón de pausa o reanude la cola.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>Check that it is on and connected.</source>
        <translation>Compruebe que está encendida y conectada.</translation>
    </message>
    <message>
        <source>This printer takes no PDF.</source>
        <translation>Esta impresora no acepta PDF.</translation>
    </message>
    <message>
        <source>Set up a queue for it in CUPS, and name that queue.</source>
        <translation>Configure una cola para ella en CUPS e indique esa cola.</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>La impresora se ha detenido.</translation>
    </message>
    <message>
        <source>Look at the printer, then resume it or its queue.</source>
        <translation>Revise la impresora; después reanude la impresora o su cola.</translation>
    </message>
    <message>
        <source>The printer takes no jobs.</source>
        <translation>La impresora no acepta trabajos.</translation>
    </message>
    <message>
        <source>Let its queue accept jobs again.</source>
        <translation>Haga que su cola acepte trabajos de nuevo.</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>El servicio de impresión no responde.</translation>
    </message>
    <message>
        <source>Start CUPS, or check CUPS_SERVER.</source>
        <translation>Inicie CUPS o revise CUPS_SERVER.</translation>
    </message>
    <message>
        <source>The printer's answer was lost.</source>
        <translation>Se perdió la respuesta de la impresora.</translation>
    </message>
    <message>
        <source>There is no such printer or job.</source>
        <translation>Esa impresora o ese trabajo no existe.</translation>
    </message>
    <message>
        <source>Check the printer's name in the settings.</source>
        <translation>Compruebe el nombre de la impresora en los ajustes.</translation>
    </message>
    <message>
        <source>The printer refused: %1.</source>
        <translation>La impresora lo rechazó: %1.</translation>
    </message>
    <message>
        <source>Check that it takes PDF, this label size, and jobs of this user.</source>
        <translation>Compruebe que acepta PDF, este tamaño de etiqueta y trabajos de este usuario.</translation>
    </message>
    <message>
        <source>The printer does not take labels of %1 x %2 mm.</source>
        <translation>La impresora no acepta etiquetas de %1 x %2 mm.</translation>
    </message>
    <message>
        <source>Put in the labels that the settings name, or change [labels] in the settings.</source>
        <translation>Ponga las etiquetas que indican los ajustes, o cambie [labels] en los ajustes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): a queue does not see labels, each must be scanned back</source>
        <translation>%1 (%2): una cola no ve las etiquetas; hay que escanear cada una</translation>
    </message>
    <message>
        <source>This is not the address of a printer.</source>
        <translation>Esta no es la dirección de una impresora.</translation>
    </message>
    <message>
        <source>Write cups:QUEUE, ipp://HOST/ipp/print or ipps://HOST/ipp/print, without user and password.</source>
        <translation>Escriba cups:QUEUE, ipp://HOST/ipp/print o ipps://HOST/ipp/print, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>This is no SVG file.</source>
        <translation>Este no es un archivo SVG.</translation>
    </message>
    <message>
        <source>Save it as plain SVG, with shapes turned into paths and nothing linked.</source>
        <translation>Guárdelo como SVG simple, con las formas convertidas en trazados y sin nada enlazado.</translation>
    </message>
    <message>
        <source>The template is not well-formed (%1).</source>
        <translation>La plantilla no es un XML válido (%1).</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>Corrija esta línea.</translation>
    </message>
    <message>
        <source>The template declares or uses entities.</source>
        <translation>La plantilla declara o usa entidades.</translation>
    </message>
    <message>
        <source>Take the DOCTYPE and its entities out.</source>
        <translation>Quite el DOCTYPE y sus entidades.</translation>
    </message>
    <message>
        <source>The template's unit is not the millimetre.</source>
        <translation>La unidad de medida de la plantilla no es el milímetro.</translation>
    </message>
    <message>
        <source>Write viewBox="%1".</source>
        <translation>Escriba viewBox="%1".</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>La plantilla tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>Ungroup its shapes.</source>
        <translation>Desagrupe sus formas.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot be printed.</source>
        <translation>&lt;%1&gt; no se puede imprimir.</translation>
    </message>
    <message>
        <source>The template leads to something outside of it.</source>
        <translation>La plantilla remite a algo que está fuera de ella.</translation>
    </message>
    <message>
        <source>Embed the picture as PNG or JPEG.</source>
        <translation>Incruste la imagen como PNG o JPEG.</translation>
    </message>
    <message>
        <source>Patterns, gradients and masks cannot be printed.</source>
        <translation>No se pueden imprimir patrones, degradados ni máscaras.</translation>
    </message>
    <message>
        <source>Use black and white.</source>
        <translation>Use blanco y negro.</translation>
    </message>
    <message>
        <source>Texts and codes cannot be turned, moved or scaled.</source>
        <translation>Los textos y los códigos no se pueden girar, mover ni escalar.</translation>
    </message>
    <message>
        <source>Ungroup it and give its real place; no transform.</source>
        <translation>Desagrúpelo e indique su lugar real, sin transform.</translation>
    </message>
    <message>
        <source>Only a &lt;rect&gt; can be the place of a code.</source>
        <translation>Solo un &lt;rect&gt; puede ser el lugar de un código.</translation>
    </message>
    <message>
        <source>Draw a rectangle there.</source>
        <translation>Dibuje ahí un rectángulo.</translation>
    </message>
    <message>
        <source>The template has two QR codes.</source>
        <translation>La plantilla tiene dos códigos QR.</translation>
    </message>
    <message>
        <source>Keep one: a camera takes either.</source>
        <translation>Deje uno: una cámara puede leer cualquiera de los dos.</translation>
    </message>
    <message>
        <source>This code says nothing.</source>
        <translation>Este código no dice nada.</translation>
    </message>
    <message>
        <source>Write for example data-text="{serial}".</source>
        <translation>Escriba, por ejemplo, data-text="{serial}".</translation>
    </message>
    <message>
        <source>A sheet has one cell, which names the template of its labels.</source>
        <translation>Una hoja tiene una celda, que indica la plantilla de sus etiquetas.</translation>
    </message>
    <message>
        <source>Write for example data-template="57x32".</source>
        <translation>Escriba, por ejemplo, data-template="57x32".</translation>
    </message>
    <message>
        <source>The labels reach over the edge of the sheet.</source>
        <translation>Las etiquetas sobrepasan el borde de la hoja.</translation>
    </message>
    <message>
        <source>Check columns, rows and the distances between them.</source>
        <translation>Revise las columnas, las filas y las distancias entre ellas.</translation>
    </message>
    <message>
        <source>A text has more than one line.</source>
        <translation>Un texto tiene más de una línea.</translation>
    </message>
    <message>
        <source>Write one &lt;text&gt; for each line.</source>
        <translation>Escriba un &lt;text&gt; por cada línea.</translation>
    </message>
    <message>
        <source>The mark of a reprint may not be shortened or left out.</source>
        <translation>La marca de una reimpresión no se puede acortar ni omitir.</translation>
    </message>
    <message>
        <source>Take data-fit and data-if away from this text.</source>
        <translation>Quite data-fit y data-if de este texto.</translation>
    </message>
    <message>
        <source>The template is larger than 1 MB.</source>
        <translation>La plantilla ocupa más de 1 MB.</translation>
    </message>
    <message>
        <source>Embed smaller pictures.</source>
        <translation>Incruste imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>%1 does not fit: it needs %2 x %3 mm at %4 dpi and has %5 x %6.</source>
        <translation>%1 no cabe: necesita %2 x %3 mm a %4 dpi y tiene %5 x %6.</translation>
    </message>
    <message>
        <source>Use a template with a larger place for it, or a printer with more dots per inch.</source>
        <translation>Use una plantilla con más sitio para ello, o una impresora con más puntos por pulgada.</translation>
    </message>
    <message>
        <source>The QR code</source>
        <translation>El código QR</translation>
    </message>
    <message>
        <source>The code of "%1"</source>
        <translation>El código de “%1”</translation>
    </message>
    <message>
        <source>The text "%1"</source>
        <translation>El texto “%1”</translation>
    </message>
    <message>
        <source>Move it on the template.</source>
        <translation>Muévalo en la plantilla.</translation>
    </message>
    <message>
        <source>What stands here reaches over the label's edge.</source>
        <translation>Lo que hay aquí sobrepasa el borde de la etiqueta.</translation>
    </message>
    <message>
        <source>What stands here and in line %1 overlaps.</source>
        <translation>Lo que hay aquí y lo que hay en la línea %1 se superponen.</translation>
    </message>
    <message>
        <source>A line or picture reaches into the light border of the code that stands here.</source>
        <translation>Una línea o imagen invade el borde claro del código que hay aquí.</translation>
    </message>
    <message>
        <source>No installed font has all letters of "%1".</source>
        <translation>Ninguna fuente instalada tiene todas las letras de “%1”.</translation>
    </message>
    <message>
        <source>Install a font for this script, for example the package fonts-noto-core.</source>
        <translation>Instale una fuente para esta escritura, por ejemplo el paquete fonts-noto-core.</translation>
    </message>
    <message>
        <source>The label does not fit on %1 x %2 mm at %3 dpi.</source>
        <translation>La etiqueta no cabe en %1 x %2 mm a %3 dpi.</translation>
    </message>
    <message>
        <source>Use labels of at least %1 x %2 mm, or a printer with more dots per inch.</source>
        <translation>Use etiquetas de al menos %1 x %2 mm, o una impresora con más puntos por pulgada.</translation>
    </message>
    <message>
        <source>The label's size or resolution is not possible.</source>
        <translation>El tamaño o la resolución de la etiqueta no son posibles.</translation>
    </message>
    <message>
        <source>Use up to 400 mm a side and 100 to 2400 dpi.</source>
        <translation>Use como máximo 400 mm por lado y de 100 a 2400 dpi.</translation>
    </message>
    <message>
        <source>No font is installed, so labels cannot be printed.</source>
        <translation>No hay ninguna fuente instalada y por eso no se pueden imprimir etiquetas.</translation>
    </message>
    <message>
        <source>Install a font, for example the package fonts-dejavu-core.</source>
        <translation>Instale una fuente, por ejemplo el paquete fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>The label folder cannot be created.</source>
        <translation>No se puede crear la carpeta de etiquetas.</translation>
    </message>
    <message>
        <source>Check the folder's name, its permissions and the space on the disk.</source>
        <translation>Compruebe el nombre de la carpeta, sus permisos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>The label folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de etiquetas.</translation>
    </message>
    <message>
        <source>Check the folder's name and its permissions.</source>
        <translation>Compruebe el nombre de la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>Archivos PDF en %1</translation>
    </message>
    <message>
        <source>The printer has no labels.</source>
        <translation>La impresora no tiene etiquetas.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the printer.</source>
        <translation>Ponga un rollo nuevo y cierre la impresora.</translation>
    </message>
    <message>
        <source>The printer has no ribbon.</source>
        <translation>La impresora no tiene cinta.</translation>
    </message>
    <message>
        <source>Put in a new ribbon and close the printer.</source>
        <translation>Ponga una cinta nueva y cierre la impresora.</translation>
    </message>
    <message>
        <source>The printer has no labels or no ribbon.</source>
        <translation>La impresora no tiene etiquetas o no tiene cinta.</translation>
    </message>
    <message>
        <source>Put in what is missing and close the printer.</source>
        <translation>Ponga lo que falta y cierre la impresora.</translation>
    </message>
    <message>
        <source>Close the print head until it clicks.</source>
        <translation>Cierre el cabezal de impresión hasta que haga clic.</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>El cabezal de impresión está demasiado caliente.</translation>
    </message>
    <message>
        <source>Let the printer cool down for a few minutes.</source>
        <translation>Deje que la impresora se enfríe unos minutos.</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck.</source>
        <translation>La cuchilla de la impresora está atascada.</translation>
    </message>
    <message>
        <source>Switch the printer off, free the cutter, and switch it on.</source>
        <translation>Apague la impresora, libere la cuchilla y enciéndala.</translation>
    </message>
    <message>
        <source>Press the printer's pause button.</source>
        <translation>Pulse el botón de pausa de la impresora.</translation>
    </message>
    <message>
        <source>The printer is in its test mode, in which it prints numbers.</source>
        <translation>La impresora está en su modo de prueba, en el que imprime números.</translation>
    </message>
    <message>
        <source>Switch the printer off and on.</source>
        <translation>Apague la impresora y enciéndala de nuevo.</translation>
    </message>
    <message>
        <source>The printer has lost its own settings.</source>
        <translation>La impresora ha perdido sus propios ajustes.</translation>
    </message>
    <message>
        <source>Set the printer up again: label size, sensor, network.</source>
        <translation>Configure la impresora de nuevo: tamaño de etiqueta, sensor, red.</translation>
    </message>
    <message>
        <source>The printer says that it was sent something wrong.</source>
        <translation>La impresora dice que recibió algo incorrecto.</translation>
    </message>
    <message>
        <source>Switch the printer off and on, and check that the label's size and dots per inch in the settings are the printer's.</source>
        <translation>Apague la impresora y enciéndala de nuevo, y compruebe que el tamaño de etiqueta y los puntos por pulgada de los ajustes son los de la impresora.</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>La impresora indica un fallo.</translation>
    </message>
    <message>
        <source>Look at the printer's display and at its manual.</source>
        <translation>Mire la pantalla de la impresora y consulte su manual.</translation>
    </message>
    <message>
        <source>The printer's answer cannot be understood.</source>
        <translation>No se entiende la respuesta de la impresora.</translation>
    </message>
    <message>
        <source>Check that the printer speaks the language that the settings name, and that nobody else prints on it.</source>
        <translation>Compruebe que la impresora usa el lenguaje que indican los ajustes y que nadie más imprime en ella.</translation>
    </message>
    <message>
        <source>%1 Its own number for this is %2.</source>
        <translation>%1 Su propio número para esto es %2.</translation>
    </message>
    <message>
        <source>The printer waits until its last label is taken off.</source>
        <translation>La impresora espera hasta que se retire su última etiqueta.</translation>
    </message>
    <message>
        <source>Take the label off.</source>
        <translation>Retire la etiqueta.</translation>
    </message>
    <message>
        <source>Half of another label lies in the printer's memory.</source>
        <translation>En la memoria de la impresora queda la mitad de otra etiqueta.</translation>
    </message>
    <message>
        <source>The printer's memory is full.</source>
        <translation>La memoria de la impresora está llena.</translation>
    </message>
    <message>
        <source>Wait until it has printed, or switch it off and on.</source>
        <translation>Espere hasta que haya impreso, o apáguela y enciéndala de nuevo.</translation>
    </message>
    <message>
        <source>The printer is still busy with other labels.</source>
        <translation>La impresora sigue ocupada con otras etiquetas.</translation>
    </message>
    <message>
        <source>It was not printed. Choose larger labels or another template; if all labels are refused, tell the maker of this program.</source>
        <translation>No se imprimió. Elija etiquetas más grandes u otra plantilla; si se rechazan todas las etiquetas, avise al fabricante de este programa.</translation>
    </message>
    <message>
        <source>The label's QR code cannot be read back.</source>
        <translation>El código QR de la etiqueta no se puede leer al comprobarlo.</translation>
    </message>
    <message>
        <source>The label has more than one QR code.</source>
        <translation>La etiqueta tiene más de un código QR.</translation>
    </message>
    <message>
        <source>The label's QR code says something else.</source>
        <translation>El código QR de la etiqueta dice otra cosa.</translation>
    </message>
    <message>
        <source>The label's QR code is not drawn dot by dot.</source>
        <translation>El código QR de la etiqueta no está dibujado punto por punto.</translation>
    </message>
    <message>
        <source>The label's code of "%1" cannot be read back.</source>
        <translation>El código de “%1” de la etiqueta no se puede leer al comprobarlo.</translation>
    </message>
    <message>
        <source>There is no text for the QR code.</source>
        <translation>No hay texto para el código QR.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>El texto es demasiado largo para un código QR.</translation>
    </message>
    <message>
        <source>Choose a lower error correction.</source>
        <translation>Elija una corrección de errores más baja.</translation>
    </message>
    <message>
        <source>The printer does not say how it is.</source>
        <translation>La impresora no dice cómo está.</translation>
    </message>
    <message>
        <source>Look at the printer: labels, ribbon, closed head, no red light. If it can never answer, set printer_answers=false.</source>
        <translation>Mire la impresora: etiquetas, cinta, cabezal cerrado, ninguna luz roja. Si nunca puede responder, escriba printer_answers=false.</translation>
    </message>
    <message>
        <source>The printer has ended the connection.</source>
        <translation>La impresora ha cortado la conexión.</translation>
    </message>
    <message>
        <source>Check that it is switched on, and that nobody else prints on it.</source>
        <translation>Compruebe que está encendida y que nadie más imprime en ella.</translation>
    </message>
    <message numerus="yes">
        <source>The printer was not done within %n second(s).</source>
        <translation>
            <numerusform>La impresora no terminó en %n segundo.</numerusform>
            <numerusform>La impresora no terminó en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look what the printer waits for.</source>
        <translation>Mire a qué espera la impresora.</translation>
    </message>
    <message>
        <source>The printer took the label, but it never says what came of it.</source>
        <translation>La impresora recibió la etiqueta, pero nunca dice qué pasó con ella.</translation>
    </message>
    <message>
        <source>Scan the label.</source>
        <translation>Escanee la etiqueta.</translation>
    </message>
    <message>
        <source>%1 The label may have been printed all the same.</source>
        <translation>%1 Aun así, puede que la etiqueta se haya impreso.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>No se puede acceder a la impresora.</translation>
    </message>
    <message>
        <source>The printer cannot be reached (%1).</source>
        <translation>No se puede acceder a la impresora (%1).</translation>
    </message>
    <message>
        <source>Check that it is switched on, its cable, and its address in the settings.</source>
        <translation>Compruebe que está encendida, su cable y su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>%1 printer %2</source>
        <translation>Impresora %1 %2</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be printed.</source>
        <translation>No hay ninguna fuente instalada y por eso no se puede imprimir nada.</translation>
    </message>
    <message>
        <source>Install a font, for example fonts-dejavu-core.</source>
        <translation>Instale una fuente, por ejemplo fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>British</source>
        <translation>británico</translation>
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
        <translation>[Espacio]</translation>
    </message>
    <message>
        <source>The scanner is set up right.</source>
        <translation>El escáner está bien configurado.</translation>
    </message>
    <message>
        <source>Nothing arrived. Check the scanner's cable, and scan the test label with the cursor in this field.</source>
        <translation>No llegó nada. Revise el cable del escáner y escanee la etiqueta de prueba con el cursor en este campo.</translation>
    </message>
    <message>
        <source>Capitals and small letters are exchanged. Switch off Caps Lock.</source>
        <translation>Las mayúsculas y las minúsculas están intercambiadas. Desactive Bloq Mayús.</translation>
    </message>
    <message>
        <source>The scanner changes the case of letters. Switch off its case conversion.</source>
        <translation>El escáner cambia las mayúsculas y minúsculas. Desactive esa conversión en el escáner.</translation>
    </message>
    <message>
        <source>The scanner types for a US keyboard, but this computer has a %1 one. Set the scanner's keyboard country to %1, or this computer's keyboard to US.</source>
        <translation>El escáner escribe para un teclado de EE. UU., pero este equipo tiene un teclado %1. Configure el escáner para un teclado %1, o ponga el teclado de este equipo como de EE. UU.</translation>
    </message>
    <message>
        <source>The scanner types “%1” before the code. Switch off its prefix.</source>
        <translation>El escáner escribe “%1” antes del código. Desactive su prefijo.</translation>
    </message>
    <message>
        <source>The scanner types “%1” behind the code. Set its suffix to Enter and nothing else.</source>
        <translation>El escáner escribe “%1” después del código. Configure su sufijo como Enter y nada más.</translation>
    </message>
    <message>
        <source>The scanner types “%1” before and “%2” behind the code. Switch off its prefix, and set its suffix to Enter and nothing else.</source>
        <translation>El escáner escribe “%1” antes del código y “%2” después. Desactive su prefijo y configure su sufijo como Enter y nada más.</translation>
    </message>
    <message>
        <source>The end of the code is missing. Raise the longest code that the scanner may read, and scan again.</source>
        <translation>Falta el final del código. Aumente la longitud máxima de código que el escáner puede leer y escanee de nuevo.</translation>
    </message>
    <message>
        <source>Some characters are missing. Let the scanner pause longer between two characters, and check that it sends the whole code.</source>
        <translation>Faltan algunos caracteres. Configure en el escáner una pausa más larga entre caracteres y compruebe que envía el código completo.</translation>
    </message>
    <message>
        <source>This is not the test label's text. Scan the test label; if you did, reset the scanner to its factory settings.</source>
        <translation>Este no es el texto de la etiqueta de prueba. Escanee la etiqueta de prueba; si ya lo hizo, restablezca los ajustes de fábrica del escáner.</translation>
    </message>
    <message>
        <source>Character %1 should be “%2”, but “%3” arrived. Scan the test label once more; if that stays, set the scanner's keyboard country to this computer's.</source>
        <translation>El carácter %1 debería ser “%2”, pero llegó “%3”. Escanee la etiqueta de prueba una vez más; si sigue igual, configure en el escáner el mismo país de teclado que en este equipo.</translation>
    </message>
    <message>
        <source>The sheet %1 has labels of %2 x %3 mm, not %4 x %5.</source>
        <translation>La hoja %1 tiene etiquetas de %2 x %3 mm, no de %4 x %5.</translation>
    </message>
    <message>
        <source>Choose templates of one size for the sheet and the recipes.</source>
        <translation>Elija plantillas de un mismo tamaño para la hoja y las recetas.</translation>
    </message>
    <message>
        <source>The sheet cannot be written (%1).</source>
        <translation>No se puede escribir la hoja (%1).</translation>
    </message>
    <message>
        <source>Sheets of %1 labels as PDF files in %2</source>
        <translation>Hojas de %1 etiquetas como archivos PDF en %2</translation>
    </message>
    <message>
        <source>%1="%2" is not a number from %3 to %4.</source>
        <translation>%1="%2" no es un número de %3 a %4.</translation>
    </message>
    <message>
        <source>Write it in millimetres, without a unit.</source>
        <translation>Escríbalo en milímetros, sin unidad de medida.</translation>
    </message>
    <message>
        <source>%1="%2" is not the label's size in millimetres.</source>
        <translation>%1="%2" no es el tamaño de la etiqueta en milímetros.</translation>
    </message>
    <message>
        <source>Write for example %1="50.8mm".</source>
        <translation>Escriba, por ejemplo, %1="50.8mm".</translation>
    </message>
    <message>
        <source>This place reaches over the edge of the label.</source>
        <translation>Este lugar sobrepasa el borde de la etiqueta.</translation>
    </message>
    <message>
        <source>Make it smaller, or move it.</source>
        <translation>Hágalo más pequeño o muévalo.</translation>
    </message>
    <message>
        <source>%1="%2" is not known here.</source>
        <translation>%1="%2" no se conoce aquí.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Escriba uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>This is a sheet, not a label.</source>
        <translation>Esto es una hoja, no una etiqueta.</translation>
    </message>
    <message>
        <source>Sheets are printed with printer=pdf:FOLDER.</source>
        <translation>Las hojas se imprimen con printer=pdf:FOLDER.</translation>
    </message>
    <message>
        <source>The template has no place for the QR code.</source>
        <translation>La plantilla no tiene lugar para el código QR.</translation>
    </message>
    <message>
        <source>Draw a rectangle with data-label="qr".</source>
        <translation>Dibuje un rectángulo con data-label="qr".</translation>
    </message>
    <message>
        <source>The template has no place for the mark of a reprint.</source>
        <translation>La plantilla no tiene lugar para la marca de una reimpresión.</translation>
    </message>
    <message>
        <source>Add a text that holds {reprint}; first prints leave it empty.</source>
        <translation>Añada un texto que contenga {reprint}; en la primera impresión queda vacío.</translation>
    </message>
    <message>
        <source>The template cannot be read (%1).</source>
        <translation>No se puede leer la plantilla (%1).</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>There is no label template named %1.</source>
        <translation>No hay ninguna plantilla de etiqueta llamada %1.</translation>
    </message>
    <message>
        <source>Use the path of an .svg file, or one of: %1.</source>
        <translation>Use la ruta de un archivo .svg o uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>The template %1 is for labels of %2 x %3 mm, not %4 x %5.</source>
        <translation>La plantilla %1 es para etiquetas de %2 x %3 mm, no de %4 x %5.</translation>
    </message>
    <message>
        <source>Take width_mm and height_mm out of the settings, or choose another template.</source>
        <translation>Quite width_mm y height_mm de los ajustes o elija otra plantilla.</translation>
    </message>
    <message>
        <source>"%1" has a place that cannot be filled.</source>
        <translation>“%1” tiene un lugar que no se puede rellenar.</translation>
    </message>
    <message>
        <source>Use {serial}, {eid}, {iccid}, {batch}, {reprint} or {field:NAME}, and no other braces.</source>
        <translation>Use {serial}, {eid}, {iccid}, {batch}, {reprint} o {field:NAME}, y ninguna otra llave.</translation>
    </message>
    <message>
        <source>Let the station draw the symbol: set zpl_native_qr=false.</source>
        <translation>Deje que la estación dibuje el símbolo: escriba zpl_native_qr=false.</translation>
    </message>
    <message>
        <source>This template has more on it than a QR symbol and texts.</source>
        <translation>Esta plantilla contiene algo más que un símbolo QR y textos.</translation>
    </message>
    <message>
        <source>The printer's own QR symbols are too small at %1 dpi.</source>
        <translation>Los símbolos QR propios de la impresora son demasiado pequeños a %1 dpi.</translation>
    </message>
    <message>
        <source>The printer's own QR symbols hold plain letters, digits and signs alone.</source>
        <translation>Los símbolos QR propios de la impresora solo admiten letras, dígitos y signos sencillos.</translation>
    </message>
    <message>
        <source>The printer's own font may lack letters of "%1".</source>
        <translation>Puede que a la fuente propia de la impresora le falten letras de “%1”.</translation>
    </message>
    <message>
        <source>Let the batch run</source>
        <translation>Poner en marcha el lote</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Detener el lote</translation>
    </message>
    <message>
        <source>Try the chosen unit again</source>
        <translation>Reintentar la unidad elegida</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>Imprimir de nuevo la etiqueta</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Volver al banco</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Abrir el manual</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Choose slot %1</source>
        <translation>Elegir el puesto %1</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Tarjetas de comandos</translation>
    </message>
</context>
<context>
    <name>lpa</name>
    <message>
        <source>The profile package of the SM-DP+ cannot be read.</source>
        <translation>No se puede leer el paquete de perfil del SM-DP+.</translation>
    </message>
    <message>
        <source>Nothing was written to the card; ask the operator.</source>
        <translation>No se escribió nada en la tarjeta; consulte al operador de red.</translation>
    </message>
    <message>
        <source>The profile package is larger than one megabyte.</source>
        <translation>El paquete de perfil ocupa más de un megabyte.</translation>
    </message>
    <message>
        <source>The card agreed to the SM-DP+ address but holds another one.</source>
        <translation>La tarjeta aceptó la dirección del SM-DP+, pero contiene otra.</translation>
    </message>
    <message>
        <source>Set the card aside.</source>
        <translation>Aparte la tarjeta.</translation>
    </message>
    <message>
        <source>The card wants further parts of the revocation list.</source>
        <translation>La tarjeta pide más partes de la lista de revocación.</translation>
    </message>
    <message>
        <source>Load the other parts too.</source>
        <translation>Cargue también las demás partes.</translation>
    </message>
    <message>
        <source>Another card is in the reader; nothing was changed.</source>
        <translation>Hay otra tarjeta en el lector; no se cambió nada.</translation>
    </message>
    <message>
        <source>Check the EID, and that the right card is in.</source>
        <translation>Compruebe el EID y que está puesta la tarjeta correcta.</translation>
    </message>
    <message>
        <source>The work on the card was stopped.</source>
        <translation>Se detuvo el trabajo con la tarjeta.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Empiece de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>The card refused a command (status word %1).</source>
        <translation>La tarjeta rechazó un comando (palabra de estado %1).</translation>
    </message>
    <message>
        <source>The card is not an eSIM.</source>
        <translation>La tarjeta no es una eSIM.</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>Se sacó la tarjeta.</translation>
    </message>
    <message>
        <source>Another program reset the card.</source>
        <translation>Otro programa reinició la tarjeta.</translation>
    </message>
    <message>
        <source>The card does not answer.</source>
        <translation>La tarjeta no responde.</translation>
    </message>
    <message>
        <source>The reader was unplugged.</source>
        <translation>Se desconectó el lector.</translation>
    </message>
    <message>
        <source>Another program uses the reader.</source>
        <translation>Otro programa está usando el lector.</translation>
    </message>
    <message>
        <source>The card took too long.</source>
        <translation>La tarjeta tardó demasiado.</translation>
    </message>
    <message>
        <source>The reader's process ended.</source>
        <translation>El proceso del lector terminó.</translation>
    </message>
    <message>
        <source>The card's answer breaks the rules.</source>
        <translation>La respuesta de la tarjeta incumple las reglas.</translation>
    </message>
    <message>
        <source>Take the card out, put it in again and repeat.</source>
        <translation>Saque la tarjeta, insértela de nuevo y repita.</translation>
    </message>
    <message>
        <source>Try the card once more; if it stays so, set it aside.</source>
        <translation>Pruebe la tarjeta una vez más; si sigue igual, apártela.</translation>
    </message>
    <message>
        <source>Read the card's profiles again.</source>
        <translation>Lea de nuevo los perfiles de la tarjeta.</translation>
    </message>
    <message>
        <source>Ask the operator of the SM-DP+; the unit is held.</source>
        <translation>Consulte al operador del SM-DP+; la unidad queda retenida.</translation>
    </message>
    <message>
        <source>This kind of profile does not suit this kind of card; ask the operator for another.</source>
        <translation>Esta clase de perfil no es adecuada para esta clase de tarjeta; pida otro al operador de red.</translation>
    </message>
    <message>
        <source>The card has no such profile.</source>
        <translation>La tarjeta no tiene ese perfil.</translation>
    </message>
    <message>
        <source>The profile is enabled already.</source>
        <translation>El perfil ya está habilitado.</translation>
    </message>
    <message>
        <source>The enabled profile forbids that another takes its place.</source>
        <translation>El perfil habilitado prohíbe que otro ocupe su lugar.</translation>
    </message>
    <message>
        <source>Ask the operator of the enabled profile.</source>
        <translation>Consulte al operador de red del perfil habilitado.</translation>
    </message>
    <message>
        <source>The card wants another profile enabled again.</source>
        <translation>La tarjeta quiere que se habilite de nuevo otro perfil.</translation>
    </message>
    <message>
        <source>End the test mode of the card first.</source>
        <translation>Salga primero del modo de prueba de la tarjeta.</translation>
    </message>
    <message>
        <source>The card is busy with its own toolkit.</source>
        <translation>La tarjeta está ocupada con su propio toolkit.</translation>
    </message>
    <message>
        <source>The card did not enable the profile and gives no reason.</source>
        <translation>La tarjeta no habilitó el perfil y no indica el motivo.</translation>
    </message>
    <message>
        <source>The profile is not enabled.</source>
        <translation>El perfil no está habilitado.</translation>
    </message>
    <message>
        <source>The profile forbids that it is disabled.</source>
        <translation>El perfil prohíbe que se deshabilite.</translation>
    </message>
    <message>
        <source>Ask the operator of the profile.</source>
        <translation>Consulte al operador de red del perfil.</translation>
    </message>
    <message>
        <source>The card did not disable the profile and gives no reason.</source>
        <translation>La tarjeta no deshabilitó el perfil y no indica el motivo.</translation>
    </message>
    <message>
        <source>An enabled profile cannot be deleted.</source>
        <translation>No se puede eliminar un perfil habilitado.</translation>
    </message>
    <message>
        <source>Disable the profile first.</source>
        <translation>Deshabilite primero el perfil.</translation>
    </message>
    <message>
        <source>The profile forbids that it is deleted.</source>
        <translation>El perfil prohíbe que se elimine.</translation>
    </message>
    <message>
        <source>The card did not delete the profile and gives no reason.</source>
        <translation>La tarjeta no eliminó el perfil y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card has nothing of that kind to delete.</source>
        <translation>La tarjeta no tiene nada de esa clase que eliminar.</translation>
    </message>
    <message>
        <source>The card was not cleared and gives no reason.</source>
        <translation>La tarjeta no se vació y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card did not store the name and gives no reason.</source>
        <translation>La tarjeta no guardó el nombre y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card did not store the SM-DP+ address and gives no reason.</source>
        <translation>La tarjeta no guardó la dirección del SM-DP+ y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card has no such notification any more.</source>
        <translation>La tarjeta ya no tiene esa notificación.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The card did not remove the notification and gives no reason.</source>
        <translation>La tarjeta no quitó la notificación y no indica el motivo.</translation>
    </message>
    <message>
        <source>It was delivered; removing it is tried again later.</source>
        <translation>Se entregó; más tarde se intenta quitar de nuevo.</translation>
    </message>
    <message>
        <source>The card does not understand which fields are asked for.</source>
        <translation>La tarjeta no entiende qué campos se le piden.</translation>
    </message>
    <message>
        <source>The card is changing its profiles at the moment.</source>
        <translation>La tarjeta está cambiando sus perfiles en este momento.</translation>
    </message>
    <message>
        <source>The card did not list its profiles and gives no reason.</source>
        <translation>La tarjeta no mostró la lista de sus perfiles y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card did not list its notifications and gives no reason.</source>
        <translation>La tarjeta no mostró la lista de sus notificaciones y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card does not accept the SM-DP+'s certificate.</source>
        <translation>La tarjeta no acepta el certificado del SM-DP+.</translation>
    </message>
    <message>
        <source>Check whether a test card met a live server or the reverse; try another card.</source>
        <translation>Compruebe si una tarjeta de prueba se usó con un servidor real o al revés; pruebe con otra tarjeta.</translation>
    </message>
    <message>
        <source>The card found the SM-DP+'s signature wrong.</source>
        <translation>Para la tarjeta, la firma del SM-DP+ es incorrecta.</translation>
    </message>
    <message>
        <source>The card does not know the kind of key the SM-DP+ uses.</source>
        <translation>La tarjeta no conoce la clase de clave que usa el SM-DP+.</translation>
    </message>
    <message>
        <source>Use a card of a type that the operator has approved.</source>
        <translation>Use una tarjeta de un tipo aprobado por el operador de red.</translation>
    </message>
    <message>
        <source>The card lost the session before it was complete.</source>
        <translation>La tarjeta perdió la sesión antes de completarla.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Inicie la descarga de nuevo.</translation>
    </message>
    <message>
        <source>The card refuses the SM-DP+'s identity number.</source>
        <translation>La tarjeta rechaza el número de identidad del SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered another card's question.</source>
        <translation>El SM-DP+ respondió a la pregunta de otra tarjeta.</translation>
    </message>
    <message>
        <source>The card does not know the authority behind the SM-DP+.</source>
        <translation>La tarjeta no conoce la autoridad que respalda al SM-DP+.</translation>
    </message>
    <message>
        <source>The card refused the SM-DP+ and gives no reason.</source>
        <translation>La tarjeta rechazó el SM-DP+ y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card does not accept the certificate the profile is packed under.</source>
        <translation>La tarjeta no acepta el certificado con el que está empaquetado el perfil.</translation>
    </message>
    <message>
        <source>The card found the offer's signature wrong.</source>
        <translation>Para la tarjeta, la firma de la oferta es incorrecta.</translation>
    </message>
    <message>
        <source>The card does not know the kind of key the profile is packed with.</source>
        <translation>La tarjeta no conoce la clase de clave con la que está empaquetado el perfil.</translation>
    </message>
    <message>
        <source>The offer belongs to another session.</source>
        <translation>La oferta pertenece a otra sesión.</translation>
    </message>
    <message>
        <source>The card refused the profile and gives no reason.</source>
        <translation>La tarjeta rechazó el perfil y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card knows no such session any more.</source>
        <translation>La tarjeta ya no conoce esa sesión.</translation>
    </message>
    <message>
        <source>The card did not end the session and gives no reason.</source>
        <translation>La tarjeta no terminó la sesión y no indica el motivo.</translation>
    </message>
    <message>
        <source>The card found the revocation list's signature wrong.</source>
        <translation>Para la tarjeta, la firma de la lista de revocación es incorrecta.</translation>
    </message>
    <message>
        <source>Get the list from its issuer again.</source>
        <translation>Pida de nuevo la lista a su emisor.</translation>
    </message>
    <message>
        <source>The card cannot read this revocation list.</source>
        <translation>La tarjeta no puede leer esta lista de revocación.</translation>
    </message>
    <message>
        <source>Get the list in the form that its issuer has for cards.</source>
        <translation>Pida la lista en el formato que su emisor ofrece para tarjetas.</translation>
    </message>
    <message>
        <source>The card has not enough memory for the revocation list.</source>
        <translation>La tarjeta no tiene memoria suficiente para la lista de revocación.</translation>
    </message>
    <message>
        <source>Delete a profile that is not needed.</source>
        <translation>Elimine un perfil que no haga falta.</translation>
    </message>
    <message>
        <source>The card does not know the issuer of the revocation list.</source>
        <translation>La tarjeta no conoce al emisor de la lista de revocación.</translation>
    </message>
    <message>
        <source>Use the list of an authority that the card trusts.</source>
        <translation>Use la lista de una autoridad en la que confíe la tarjeta.</translation>
    </message>
    <message>
        <source>The card holds a newer revocation list already.</source>
        <translation>La tarjeta ya tiene una lista de revocación más nueva.</translation>
    </message>
    <message>
        <source>The card lacks the list that this one continues.</source>
        <translation>A la tarjeta le falta la lista que esta continúa.</translation>
    </message>
    <message>
        <source>Load the complete list first.</source>
        <translation>Cargue primero la lista completa.</translation>
    </message>
    <message>
        <source>The card did not load the revocation list and gives no reason.</source>
        <translation>La tarjeta no cargó la lista de revocación y no indica el motivo.</translation>
    </message>
    <message>
        <source>The package holds values that are not allowed.</source>
        <translation>El paquete contiene valores no permitidos.</translation>
    </message>
    <message>
        <source>The package's signature is wrong.</source>
        <translation>La firma del paquete es incorrecta.</translation>
    </message>
    <message>
        <source>The package belongs to another session.</source>
        <translation>El paquete pertenece a otra sesión.</translation>
    </message>
    <message>
        <source>The card does not support how the package is protected.</source>
        <translation>La tarjeta no admite la forma en que está protegido el paquete.</translation>
    </message>
    <message>
        <source>The card does not support the operation that the package asks for.</source>
        <translation>La tarjeta no admite la operación que pide el paquete.</translation>
    </message>
    <message>
        <source>The card does not take profiles of this class.</source>
        <translation>La tarjeta no acepta perfiles de esta clase.</translation>
    </message>
    <message>
        <source>The package arrived damaged.</source>
        <translation>El paquete llegó dañado.</translation>
    </message>
    <message>
        <source>Try once more with a new session.</source>
        <translation>Inténtelo una vez más con una sesión nueva.</translation>
    </message>
    <message>
        <source>The package's protection did not hold.</source>
        <translation>La protección del paquete no resistió.</translation>
    </message>
    <message>
        <source>The card has a profile with this ICCID already.</source>
        <translation>La tarjeta ya tiene un perfil con este ICCID.</translation>
    </message>
    <message>
        <source>The card is read to see whether it is ours.</source>
        <translation>Se lee la tarjeta para ver si es el nuestro.</translation>
    </message>
    <message>
        <source>The card has not enough memory for the profile.</source>
        <translation>La tarjeta no tiene memoria suficiente para el perfil.</translation>
    </message>
    <message>
        <source>Use another card, or delete a profile that is not needed.</source>
        <translation>Use otra tarjeta o elimine un perfil que no haga falta.</translation>
    </message>
    <message>
        <source>The installation was interrupted.</source>
        <translation>La instalación se interrumpió.</translation>
    </message>
    <message>
        <source>Keep the card in the reader; the same profile is tried again.</source>
        <translation>Deje la tarjeta en el lector; se intenta de nuevo con el mismo perfil.</translation>
    </message>
    <message>
        <source>The card could not process a part of the profile.</source>
        <translation>La tarjeta no pudo procesar una parte del perfil.</translation>
    </message>
    <message>
        <source>The profile's data contradict its description.</source>
        <translation>Los datos del perfil contradicen su descripción.</translation>
    </message>
    <message>
        <source>The test profile carries a key that the card does not allow.</source>
        <translation>El perfil de prueba lleva una clave que la tarjeta no permite.</translation>
    </message>
    <message>
        <source>The card does not allow the profile's policy rules.</source>
        <translation>La tarjeta no permite las reglas de política del perfil.</translation>
    </message>
    <message>
        <source>The card did not install the profile and gives no reason.</source>
        <translation>La tarjeta no instaló el perfil y no indica el motivo.</translation>
    </message>
    <message>
        <source>while the secure channel was set up</source>
        <translation>al establecer el canal seguro</translation>
    </message>
    <message>
        <source>while the place for the profile was made</source>
        <translation>al crear el espacio para el perfil</translation>
    </message>
    <message>
        <source>while the profile's description was stored</source>
        <translation>al guardar la descripción del perfil</translation>
    </message>
    <message>
        <source>while the rest of the profile's description was stored</source>
        <translation>al guardar el resto de la descripción del perfil</translation>
    </message>
    <message>
        <source>while the keys were replaced</source>
        <translation>al sustituir las claves</translation>
    </message>
    <message>
        <source>while the profile's elements were loaded</source>
        <translation>al cargar los elementos del perfil</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>an element of a kind the card does not know</source>
        <translation>un elemento de una clase que la tarjeta no conoce</translation>
    </message>
    <message>
        <source>a fault of the card's memory</source>
        <translation>un fallo de la memoria de la tarjeta</translation>
    </message>
    <message>
        <source>values that are not allowed</source>
        <translation>valores no permitidos</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>a wrong format</source>
        <translation>un formato incorrecto</translation>
    </message>
    <message>
        <source>a parameter that is not allowed</source>
        <translation>un parámetro no permitido</translation>
    </message>
    <message>
        <source>a runtime environment the card does not have</source>
        <translation>un entorno de ejecución que la tarjeta no tiene</translation>
    </message>
    <message>
        <source>a library the card does not have</source>
        <translation>una biblioteca que la tarjeta no tiene</translation>
    </message>
    <message>
        <source>a file template the card does not have</source>
        <translation>una plantilla de archivos que la tarjeta no tiene</translation>
    </message>
    <message>
        <source>a feature the card does not have</source>
        <translation>una función que la tarjeta no tiene</translation>
    </message>
    <message>
        <source>a missing PIN</source>
        <translation>un PIN que falta</translation>
    </message>
    <message>
        <source>a profile format the card does not support</source>
        <translation>un formato de perfil que la tarjeta no admite</translation>
    </message>
    <message>
        <source>The card refused with reason %1, which is newer than this station knows.</source>
        <translation>La tarjeta lo rechazó con el motivo %1, que es más nuevo de lo que esta estación conoce.</translation>
    </message>
    <message>
        <source>in step %1 of the package</source>
        <translation>en el paso %1 del paquete</translation>
    </message>
    <message>
        <source>status word %1 of the card</source>
        <translation>palabra de estado %1 de la tarjeta</translation>
    </message>
    <message>
        <source>status %1, which is newer than this station knows</source>
        <translation>estado %1, que es más nuevo de lo que esta estación conoce</translation>
    </message>
    <message>
        <source>The search for waiting profiles was stopped.</source>
        <translation>Se detuvo la búsqueda de perfiles en espera.</translation>
    </message>
    <message>
        <source>The search met an event that cannot be at this point.</source>
        <translation>La búsqueda encontró un evento que no puede darse en este punto.</translation>
    </message>
    <message>
        <source>Check the network. It is tried a few times.</source>
        <translation>Revise la red. Se intenta varias veces.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address and the network. It is tried a few times.</source>
        <translation>Revise la dirección del SM-DP+ y la red. Se intenta varias veces.</translation>
    </message>
    <message>
        <source>Import the root certificate of the SM-DP+, and check the station's clock.</source>
        <translation>Importe el certificado raíz del SM-DP+ y compruebe el reloj de la estación.</translation>
    </message>
    <message>
        <source>The SM-DP+ shows a certificate of an issuer that this card does not accept.</source>
        <translation>El SM-DP+ muestra un certificado de un emisor que esta tarjeta no acepta.</translation>
    </message>
    <message>
        <source>A test card needs a test SM-DP+, a live card a live one: use a card that fits.</source>
        <translation>Una tarjeta de prueba necesita un SM-DP+ de prueba, y una real, uno real: use una tarjeta adecuada.</translation>
    </message>
    <message>
        <source>The download met an event that cannot be at this point.</source>
        <translation>La descarga encontró un evento que no puede darse en este punto.</translation>
    </message>
    <message>
        <source>The download was stopped before anything was written.</source>
        <translation>La descarga se detuvo antes de escribir nada.</translation>
    </message>
    <message>
        <source>While the profile was written: %1</source>
        <translation>Mientras se escribía el perfil: %1</translation>
    </message>
    <message>
        <source>The card is read to see how far it came.</source>
        <translation>Se lee la tarjeta para ver hasta dónde llegó.</translation>
    </message>
    <message>
        <source>Another card is in the reader than the unit's.</source>
        <translation>En el lector hay una tarjeta distinta de la de la unidad.</translation>
    </message>
    <message>
        <source>Put in the card with the EID of this unit. Nothing was written.</source>
        <translation>Inserte la tarjeta con el EID de esta unidad. No se escribió nada.</translation>
    </message>
    <message>
        <source>The SM-DP+ is not the one the activation code was made for.</source>
        <translation>El SM-DP+ no es aquel para el que se creó el código de activación.</translation>
    </message>
    <message>
        <source>Check the activation code; the unit is held.</source>
        <translation>Compruebe el código de activación; la unidad queda retenida.</translation>
    </message>
    <message>
        <source>The card does not allow this operator's profile to forbid disabling or deleting.</source>
        <translation>La tarjeta no permite que el perfil de este operador de red prohíba deshabilitarlo o eliminarlo.</translation>
    </message>
    <message>
        <source>Ask the operator for a profile without these rules.</source>
        <translation>Pida al operador de red un perfil sin estas reglas.</translation>
    </message>
    <message>
        <source>The operator wants a confirmation code for this profile.</source>
        <translation>El operador de red exige un código de confirmación para este perfil.</translation>
    </message>
    <message>
        <source>Enter the confirmation code and start again.</source>
        <translation>Introduzca el código de confirmación y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The card took the whole profile but did not say whether it is installed.</source>
        <translation>La tarjeta recibió el perfil completo, pero no dijo si está instalado.</translation>
    </message>
    <message>
        <source>The card is read to find out.</source>
        <translation>Se lee la tarjeta para averiguarlo.</translation>
    </message>
    <message>
        <source>The card is read to find out whether the profile is installed.</source>
        <translation>Se lee la tarjeta para averiguar si el perfil está instalado.</translation>
    </message>
    <message>
        <source>The card's report on the installation is not signed by it.</source>
        <translation>El informe de la tarjeta sobre la instalación no está firmado por ella.</translation>
    </message>
    <message>
        <source>The card reported the result of another installation.</source>
        <translation>La tarjeta comunicó el resultado de otra instalación.</translation>
    </message>
    <message>
        <source>This server is an SM-DS: it knows where profiles are and has none itself.</source>
        <translation>Este servidor es un SM-DS: sabe dónde están los perfiles, pero él no tiene ninguno.</translation>
    </message>
    <message>
        <source>Use the SM-DP+'s address, or ask this server for what waits there: card download --smds.</source>
        <translation>Use la dirección del SM-DP+ o pregunte a este servidor qué hay en espera: card download --smds.</translation>
    </message>
    <message>
        <source>The SM-DP+'s description of the profile cannot be read.</source>
        <translation>No se puede leer la descripción del perfil del SM-DP+.</translation>
    </message>
    <message>
        <source>Ask the operator; the unit is held.</source>
        <translation>Consulte al operador de red; la unidad queda retenida.</translation>
    </message>
    <message>
        <source>The SM-DP+ offers another profile than the reserved one.</source>
        <translation>El SM-DP+ ofrece un perfil distinto del reservado.</translation>
    </message>
    <message>
        <source>Nothing was written; ask the operator. The unit is held.</source>
        <translation>No se escribió nada; consulte al operador de red. La unidad queda retenida.</translation>
    </message>
    <message>
        <source>The SM-DP+ sent the package of another session.</source>
        <translation>El SM-DP+ envió el paquete de otra sesión.</translation>
    </message>
    <message>
        <source>The package holds another profile than the SM-DP+ announced.</source>
        <translation>El paquete contiene un perfil distinto del que anunció el SM-DP+.</translation>
    </message>
    <message>
        <source>The card's answer cannot be read.</source>
        <translation>No se puede leer la respuesta de la tarjeta.</translation>
    </message>
    <message>
        <source>The SM-DP+ gave no usable answer (HTTP %1).</source>
        <translation>El SM-DP+ no dio una respuesta utilizable (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the network and the SM-DP+ address. It is tried a few times.</source>
        <translation>Revise la red y la dirección del SM-DP+. Se intenta varias veces.</translation>
    </message>
    <message>
        <source>The SM-DP+ sends the station on to another address, which is not followed.</source>
        <translation>El SM-DP+ remite la estación a otra dirección, que no se sigue.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address, and whether a proxy answers for it.</source>
        <translation>Revise la dirección del SM-DP+ y si un proxy responde por él.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer breaks the protocol's rules.</source>
        <translation>La respuesta del SM-DP+ incumple las reglas del protocolo.</translation>
    </message>
    <message>
        <source>The card did not install the profile: reason %1, newer than this station knows.</source>
        <translation>La tarjeta no instaló el perfil: motivo %1, más nuevo de lo que esta estación conoce.</translation>
    </message>
    <message>
        <source> It happened %1.</source>
        <translation> Ocurrió %1.</translation>
    </message>
    <message>
        <source> Element %1: %2.</source>
        <translation> Elemento %1: %2.</translation>
    </message>
    <message>
        <source> The card names %1.</source>
        <translation> La tarjeta indica: %1.</translation>
    </message>
    <message>
        <source>This is no recording of a card session (line %1).</source>
        <translation>Esta no es una grabación de una sesión de tarjeta (línea %1).</translation>
    </message>
    <message>
        <source>A line of the recording cannot be read.</source>
        <translation>No se puede leer una línea de la grabación.</translation>
    </message>
    <message>
        <source>Set this card aside and use another.</source>
        <translation>Aparte esta tarjeta y use otra.</translation>
    </message>
    <message>
        <source>Check whether a test card met a live server or the reverse; use another card.</source>
        <translation>Compruebe si una tarjeta de prueba se usó con un servidor real o al revés; use otra tarjeta.</translation>
    </message>
    <message>
        <source>A new profile must be ordered.</source>
        <translation>Hay que pedir un perfil nuevo.</translation>
    </message>
    <message>
        <source>The profile is reserved for another card.</source>
        <translation>El perfil está reservado para otra tarjeta.</translation>
    </message>
    <message>
        <source>Put in the card the profile was reserved for, or ask the operator.</source>
        <translation>Inserte la tarjeta para la que se reservó el perfil o consulte al operador de red.</translation>
    </message>
    <message>
        <source>Report this to the maker of the station.</source>
        <translation>Informe de esto al fabricante de la estación.</translation>
    </message>
    <message>
        <source>The operator's discovery service (SM-DS) refused.</source>
        <translation>El servicio de descubrimiento (SM-DS) del operador de red lo rechazó.</translation>
    </message>
    <message>
        <source>The operator does not offer this type of profile here.</source>
        <translation>El operador de red no ofrece aquí este tipo de perfil.</translation>
    </message>
    <message>
        <source>The operator's system refused the profile's ICCID.</source>
        <translation>El sistema del operador de red rechazó el ICCID del perfil.</translation>
    </message>
    <message>
        <source>The card has not enough space for the profile.</source>
        <translation>La tarjeta no tiene espacio suficiente para el perfil.</translation>
    </message>
    <message>
        <source>The SM-DP+ found the card's signature wrong.</source>
        <translation>Para el SM-DP+, la firma de la tarjeta es incorrecta.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, set the card aside.</source>
        <translation>Inténtelo una vez más; si sigue igual, aparte la tarjeta.</translation>
    </message>
    <message>
        <source>The order is not bound to this card's EID.</source>
        <translation>El pedido no está vinculado al EID de esta tarjeta.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not trust the card's maker.</source>
        <translation>El SM-DP+ no confía en el fabricante de la tarjeta.</translation>
    </message>
    <message>
        <source>The certificate of the card's maker has expired.</source>
        <translation>El certificado del fabricante de la tarjeta ha caducado.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept the card's certificate.</source>
        <translation>El SM-DP+ no acepta el certificado de la tarjeta.</translation>
    </message>
    <message>
        <source>The card's certificate has expired.</source>
        <translation>El certificado de la tarjeta ha caducado.</translation>
    </message>
    <message>
        <source>The card's EID does not belong to the maker that certified it.</source>
        <translation>El EID de la tarjeta no pertenece al fabricante que la certificó.</translation>
    </message>
    <message>
        <source>The operator has not released the profile yet.</source>
        <translation>El operador de red aún no ha liberado el perfil.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Se intenta de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The profile was handed out before, and is not handed out again.</source>
        <translation>El perfil ya se entregó antes y no se entrega otra vez.</translation>
    </message>
    <message>
        <source>Find the card that has it; the unit is held.</source>
        <translation>Busque la tarjeta que lo tiene; la unidad queda retenida.</translation>
    </message>
    <message>
        <source>The operator has no profile of this type left.</source>
        <translation>Al operador de red no le quedan perfiles de este tipo.</translation>
    </message>
    <message>
        <source>The operator has no profile that suits this card and device.</source>
        <translation>El operador de red no tiene ningún perfil adecuado para esta tarjeta y este dispositivo.</translation>
    </message>
    <message>
        <source>Check the device's TAC in the settings, or ask the operator.</source>
        <translation>Revise el TAC del dispositivo en los ajustes o consulte al operador de red.</translation>
    </message>
    <message>
        <source>The matching ID belongs to more than one order.</source>
        <translation>El matching ID pertenece a más de un pedido.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses the code: it is wrong, used or withdrawn.</source>
        <translation>El SM-DP+ rechaza el código: es incorrecto, ya se usó o se retiró.</translation>
    </message>
    <message>
        <source>Check the code and where it was used; the unit is held.</source>
        <translation>Compruebe el código y dónde se usó; la unidad queda retenida.</translation>
    </message>
    <message>
        <source>The profile is reserved under another matching ID.</source>
        <translation>El perfil está reservado con otro matching ID.</translation>
    </message>
    <message>
        <source>Enter the confirmation code.</source>
        <translation>Introduzca el código de confirmación.</translation>
    </message>
    <message>
        <source>The confirmation code is wrong.</source>
        <translation>El código de confirmación es incorrecto.</translation>
    </message>
    <message>
        <source>Enter the right code; too many wrong ones end the order.</source>
        <translation>Introduzca el código correcto; demasiados códigos incorrectos ponen fin al pedido.</translation>
    </message>
    <message>
        <source>Too many wrong confirmation codes were given; the order is dead.</source>
        <translation>Se dieron demasiados códigos de confirmación incorrectos; el pedido ya no sirve.</translation>
    </message>
    <message>
        <source>The SM-DP+ is not the one the code was made for.</source>
        <translation>El SM-DP+ no es aquel para el que se creó el código.</translation>
    </message>
    <message>
        <source>Check the code and its address; the unit is held.</source>
        <translation>Compruebe el código y su dirección; la unidad queda retenida.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know itself by this address.</source>
        <translation>El SM-DP+ no se reconoce a sí mismo por esta dirección.</translation>
    </message>
    <message>
        <source>Check the spelling of the SM-DP+ address.</source>
        <translation>Compruebe cómo está escrita la dirección del SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ and the card have no authority in common.</source>
        <translation>El SM-DP+ y la tarjeta no tienen ninguna autoridad en común.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not support this card's version.</source>
        <translation>El SM-DP+ no admite la versión de esta tarjeta.</translation>
    </message>
    <message>
        <source>Use a card of a newer type.</source>
        <translation>Use una tarjeta de un tipo más nuevo.</translation>
    </message>
    <message>
        <source>The SM-DP+ has no certificate that this card accepts.</source>
        <translation>El SM-DP+ no tiene ningún certificado que esta tarjeta acepte.</translation>
    </message>
    <message>
        <source>The order has expired.</source>
        <translation>El pedido ha caducado.</translation>
    </message>
    <message>
        <source>The profile was asked for too many times; the order is dead.</source>
        <translation>El perfil se solicitó demasiadas veces; el pedido ya no sirve.</translation>
    </message>
    <message>
        <source>Check the spelling of the SM-DS address.</source>
        <translation>Compruebe cómo está escrita la dirección del SM-DS.</translation>
    </message>
    <message>
        <source>The SM-DP+ has ended the session by itself.</source>
        <translation>El SM-DP+ terminó la sesión por su cuenta.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know the card's authority.</source>
        <translation>El SM-DP+ no conoce la autoridad de la tarjeta.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not take the form of the request.</source>
        <translation>El SM-DP+ no acepta la forma de la solicitud.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not support this station's protocol version.</source>
        <translation>El SM-DP+ no admite la versión del protocolo de esta estación.</translation>
    </message>
    <message>
        <source>The SM-DP+ misses a part of the request.</source>
        <translation>Al SM-DP+ le falta una parte de la solicitud.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not allow this.</source>
        <translation>El SM-DP+ no permite esto.</translation>
    </message>
    <message>
        <source>The SM-DP+ finds the request incomplete or badly formed.</source>
        <translation>Para el SM-DP+, la solicitud está incompleta o mal formada.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses under its conditions of use.</source>
        <translation>El SM-DP+ lo rechaza según sus condiciones de uso.</translation>
    </message>
    <message>
        <source>The SM-DP+ could not process the request.</source>
        <translation>El SM-DP+ no pudo procesar la solicitud.</translation>
    </message>
    <message>
        <source>The SM-DP+ could not reach a system behind it.</source>
        <translation>El SM-DP+ no pudo acceder a un sistema que hay detrás de él.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses for reasons of security.</source>
        <translation>El SM-DP+ lo rechaza por motivos de seguridad.</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the request.</source>
        <translation>El SM-DP+ rechazó la solicitud.</translation>
    </message>
    <message>
        <source> It says: %1.</source>
        <translation> Dice: %1.</translation>
    </message>
    <message>
        <source>The device's TAC or IMEI in the settings is not a number of the right length.</source>
        <translation>El TAC o el IMEI del dispositivo en los ajustes no es un número de la longitud correcta.</translation>
    </message>
    <message>
        <source>A TAC has 8 digits.</source>
        <translation>Un TAC tiene 8 dígitos.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered for another session.</source>
        <translation>El SM-DP+ respondió para otra sesión.</translation>
    </message>
    <message>
        <source>The SM-DP+ signs under another address than the one that was called.</source>
        <translation>El SM-DP+ firma con una dirección distinta de aquella a la que se llamó.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address; the unit is held.</source>
        <translation>Revise la dirección del SM-DP+; la unidad queda retenida.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the operator where the profile is registered.</source>
        <translation>No se escribió nada. Pregunte al operador de red dónde está registrado el perfil.</translation>
    </message>
    <message>
        <source>The SM-DS servers send the station in a circle.</source>
        <translation>Los servidores SM-DS hacen dar vueltas en círculo a la estación.</translation>
    </message>
    <message>
        <source>One SM-DS names another again and again; after %1 the station stopped.</source>
        <translation>Un SM-DS remite a otro una y otra vez; después de %1, la estación se detuvo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Settings file.</source>
        <translation>Archivo de ajustes.</translation>
    </message>
    <message>
        <source>Where the journal and the labels are.</source>
        <translation>Dónde están el diario y las etiquetas.</translation>
    </message>
    <message>
        <source>Simulated carrier, server and cards; nothing real is touched.</source>
        <translation>Operador de red, servidor y tarjetas simulados; no se toca nada real.</translation>
    </message>
    <message>
        <source>Import this manifest at the start.</source>
        <translation>Importa este manifiesto al iniciar.</translation>
    </message>
    <message>
        <source>The batch to open, or the name to import under.</source>
        <translation>El lote que se abre, o el nombre con el que se importa.</translation>
    </message>
    <message>
        <source>Let that batch run at once.</source>
        <translation>Ejecuta ese lote enseguida.</translation>
    </message>
    <message>
        <source>The station cannot start</source>
        <translation>La estación no puede iniciarse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>✓  Saved. The station works with it now.</source>
        <translation>✓  Guardado. La estación ya trabaja con ello.</translation>
    </message>
    <message>
        <source>✓  Saved. It takes effect when the batch has stopped.</source>
        <translation>✓  Guardado. Se aplica cuando se detenga el lote.</translation>
    </message>
    <message>
        <source>✗  Saved, but the station cannot work with it and goes on as before: %1</source>
        <translation>✗  Guardado, pero la estación no puede trabajar con ello y sigue como antes: %1</translation>
    </message>
    <message>
        <source>✗  The station could not begin again: %1 Close the window and start the station anew.</source>
        <translation>✗  La estación no pudo empezar de nuevo: %1 Cierre la ventana e inicie otra vez la estación.</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>There is no recipe named %1.</source>
        <translation>No hay ninguna receta llamada %1.</translation>
    </message>
    <message>
        <source>Choose a recipe of the settings.</source>
        <translation>Elija una receta de los ajustes.</translation>
    </message>
    <message>
        <source>The manifest has more than %1 rows.</source>
        <translation>El manifiesto tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The extra columns hold too much text.</source>
        <translation>Las columnas adicionales contienen demasiado texto.</translation>
    </message>
    <message>
        <source>Remove columns that are not needed, or split the file.</source>
        <translation>Quite las columnas que no hagan falta o divida el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Units without a fleet: %n. Their Sims are activated in the fleet they already have.</source>
        <translation>
            <numerusform>Unidades sin flota: %n. Su SIM se activa en la flota que ya tiene.</numerusform>
            <numerusform>Unidades sin flota: %n. Sus SIM se activan en la flota que ya tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty rows left out: %n.</source>
        <translation>
            <numerusform>Filas vacías omitidas: %n.</numerusform>
            <numerusform>Filas vacías omitidas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The serials are numbers of different lengths. If they began with zeros, a spreadsheet has removed them.</source>
        <translation>Los números de serie tienen longitudes distintas. Si empezaban por ceros, una hoja de cálculo los ha quitado.</translation>
    </message>
    <message>
        <source>The manifest has a header but no units.</source>
        <translation>El manifiesto tiene encabezado, pero ninguna unidad.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Add one row for each unit.</source>
        <translation>Añada una fila por cada unidad.</translation>
    </message>
    <message>
        <source>The first row names the columns; each further row is one unit.</source>
        <translation>La primera fila da nombre a las columnas; cada fila siguiente es una unidad.</translation>
    </message>
    <message>
        <source>Every unit appears once: remove or correct one of the two rows.</source>
        <translation>Cada unidad aparece una sola vez: quite o corrija una de las dos filas.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>La fila tiene %1 celdas; el encabezado tiene %2.</translation>
    </message>
    <message>
        <source>Put texts that hold the separator between quotes, and fill up missing cells.</source>
        <translation>Ponga entre comillas los textos que contengan el separador y complete las celdas que faltan.</translation>
    </message>
    <message>
        <source>The header appears again.</source>
        <translation>El encabezado aparece otra vez.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Quite esta fila.</translation>
    </message>
    <message>
        <source>The serial is also in row %1.</source>
        <translation>El número de serie está también en la fila %1.</translation>
    </message>
    <message>
        <source>The EID is also in row %1.</source>
        <translation>El EID está también en la fila %1.</translation>
    </message>
    <message>
        <source>There is no recipe of this name.</source>
        <translation>No hay ninguna receta con este nombre.</translation>
    </message>
    <message>
        <source>Use a recipe of the settings.</source>
        <translation>Use una receta de los ajustes.</translation>
    </message>
    <message>
        <source>This is not a way to deliver.</source>
        <translation>Esta no es una forma de entrega.</translation>
    </message>
    <message>
        <source>Write install, address or label.</source>
        <translation>Escriba install, address o label.</translation>
    </message>
    <message>
        <source>This is not a way to reserve.</source>
        <translation>Esta no es una forma de reserva.</translation>
    </message>
    <message>
        <source>Write eid, matching-id or given.</source>
        <translation>Escriba eid, matching-id o given.</translation>
    </message>
    <message>
        <source>The fleet's name is longer than 128 characters.</source>
        <translation>El nombre de la flota tiene más de 128 caracteres.</translation>
    </message>
    <message>
        <source>Use the fleet's SID or unique name.</source>
        <translation>Use el SID o el nombre único de la flota.</translation>
    </message>
    <message>
        <source>This cannot be a confirmation code.</source>
        <translation>Esto no puede ser un código de confirmación.</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The activation code is also in row %1.</source>
        <translation>El código de activación está también en la fila %1.</translation>
    </message>
    <message>
        <source>A profile can be downloaded once: give every unit its own code.</source>
        <translation>Un perfil solo se puede descargar una vez: dé a cada unidad su propio código.</translation>
    </message>
    <message>
        <source>The row reserves by "given" but has no activation code.</source>
        <translation>La fila reserva con “given”, pero no tiene código de activación.</translation>
    </message>
    <message>
        <source>Add the activation code, or reserve by eid or matching-id.</source>
        <translation>Añada el código de activación, o reserve por eid o matching-id.</translation>
    </message>
    <message>
        <source>The row has an activation code but would reserve another profile.</source>
        <translation>La fila tiene un código de activación, pero reservaría otro perfil.</translation>
    </message>
    <message>
        <source>Leave reserve empty or write given, or remove the code.</source>
        <translation>Deje reserve vacío o escriba given, o quite el código.</translation>
    </message>
    <message>
        <source>There is a confirmation code but no activation code.</source>
        <translation>Hay un código de confirmación, pero no hay código de activación.</translation>
    </message>
    <message>
        <source>Add the activation code or remove the confirmation code.</source>
        <translation>Añada el código de activación o quite el código de confirmación.</translation>
    </message>
    <message>
        <source>The activation code needs a confirmation code and there is none.</source>
        <translation>El código de activación necesita un código de confirmación y no hay ninguno.</translation>
    </message>
    <message>
        <source>Add the confirmation code in its own column.</source>
        <translation>Añada el código de confirmación en su propia columna.</translation>
    </message>
    <message>
        <source>An activation code with an empty matching ID can only be installed.</source>
        <translation>Un código de activación con el matching ID vacío solo se puede instalar.</translation>
    </message>
    <message>
        <source>Write install, or use a code with a matching ID.</source>
        <translation>Escriba install o use un código con matching ID.</translation>
    </message>
    <message>
        <source>Delivering by address needs a reservation by EID.</source>
        <translation>La entrega por dirección necesita una reserva por EID.</translation>
    </message>
    <message>
        <source>Write eid under reserve, or choose install or label.</source>
        <translation>Escriba eid en reserve, o elija install o label.</translation>
    </message>
    <message>
        <source>The label is the delivery, but the recipe never prints one.</source>
        <translation>La entrega es la etiqueta, pero la receta nunca imprime ninguna.</translation>
    </message>
    <message>
        <source>Choose another recipe or another way to deliver.</source>
        <translation>Elija otra receta u otra forma de entrega.</translation>
    </message>
    <message>
        <source>The recipe wants an EID in every row and this one has none.</source>
        <translation>La receta exige un EID en cada fila, y esta no tiene ninguno.</translation>
    </message>
    <message>
        <source>Add the EID or choose another recipe.</source>
        <translation>Añada el EID o elija otra receta.</translation>
    </message>
    <message>
        <source>This cell stands in a column that has no name.</source>
        <translation>Esta celda está en una columna que no tiene nombre.</translation>
    </message>
    <message>
        <source>Name the column in the first row or empty the cell.</source>
        <translation>Dé nombre a la columna en la primera fila o vacíe la celda.</translation>
    </message>
    <message>
        <source>This looks like an activation code, but its column has another name.</source>
        <translation>Esto parece un código de activación, pero su columna tiene otro nombre.</translation>
    </message>
    <message>
        <source>Name the column activation_code, so that the codes are kept secret.</source>
        <translation>Llame a la columna activation_code para que los códigos se mantengan en secreto.</translation>
    </message>
    <message>
        <source>The text for the label is longer than 256 bytes.</source>
        <translation>El texto para la etiqueta ocupa más de 256 bytes.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Export the file again with the EID column formatted as text.</source>
        <translation>Exporte el archivo de nuevo con la columna EID en formato de texto.</translation>
    </message>
    <message>
        <source>Copy the EID from its source again.</source>
        <translation>Copie de nuevo el EID desde su origen.</translation>
    </message>
    <message>
        <source>The EID is written with full-width or other digits, not with 0 to 9.</source>
        <translation>El EID está escrito con dígitos de ancho completo o de otro tipo, no con 0 a 9.</translation>
    </message>
    <message>
        <source>The EID holds "%1"; it may hold digits alone.</source>
        <translation>El EID contiene “%1”; solo puede contener dígitos.</translation>
    </message>
    <message>
        <source>The row has no serial.</source>
        <translation>La fila no tiene número de serie.</translation>
    </message>
    <message>
        <source>Every unit needs a serial.</source>
        <translation>Cada unidad necesita un número de serie.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this serial; digits are lost.</source>
        <translation>Una hoja de cálculo ha redondeado este número de serie; se han perdido dígitos.</translation>
    </message>
    <message>
        <source>Export the file again with the serial column formatted as text.</source>
        <translation>Exporte el archivo de nuevo con la columna serial en formato de texto.</translation>
    </message>
    <message>
        <source>The serial is longer than 64 characters.</source>
        <translation>El número de serie tiene más de 64 caracteres.</translation>
    </message>
    <message>
        <source>Use a shorter serial.</source>
        <translation>Use un número de serie más corto.</translation>
    </message>
    <message>
        <source>The serial holds a character other than letters, digits and . _ / -</source>
        <translation>El número de serie contiene un carácter que no es letra, dígito ni . _ / -</translation>
    </message>
    <message>
        <source>Look for blanks, accents and invisible characters in it.</source>
        <translation>Busque en él espacios, tildes y caracteres invisibles.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this EID to "%1"; its digits are lost.</source>
        <translation>Una hoja de cálculo ha redondeado este EID a “%1”; se han perdido sus dígitos.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this EID: all digits after the fifteenth are zero.</source>
        <translation>Una hoja de cálculo ha redondeado este EID: todos los dígitos después del decimoquinto son cero.</translation>
    </message>
    <message numerus="yes">
        <source>The EID has %n digits; it must have 32.</source>
        <translation>
            <numerusform>El EID tiene %n dígito; debe tener 32.</numerusform>
            <numerusform>El EID tiene %n dígitos; debe tener 32.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digits of this EID are wrong; at least one digit is not right.</source>
        <translation>Los dígitos de control de este EID son incorrectos; al menos un dígito está mal.</translation>
    </message>
    <message>
        <source>The cell holds an invisible control character (%1).</source>
        <translation>La celda contiene un carácter de control invisible (%1).</translation>
    </message>
    <message>
        <source>Type the text again without it.</source>
        <translation>Escriba de nuevo el texto sin él.</translation>
    </message>
    <message>
        <source>This label column has no name after the colon.</source>
        <translation>Esta columna de etiqueta no tiene nombre después de los dos puntos.</translation>
    </message>
    <message>
        <source>Name it, for example label:model.</source>
        <translation>Póngale un nombre, por ejemplo label:model.</translation>
    </message>
    <message>
        <source>The column %1 appears twice.</source>
        <translation>La columna %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 mean the same.</source>
        <translation>Las columnas %1 y %2 significan lo mismo.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Deje solo una de ellas.</translation>
    </message>
    <message>
        <source>The column %1 is not used. It is kept and exported again.</source>
        <translation>La columna %1 no se usa. Se conserva y se exporta de nuevo.</translation>
    </message>
    <message>
        <source>There is no column named serial.</source>
        <translation>No hay ninguna columna llamada serial.</translation>
    </message>
    <message>
        <source>The first row must name the columns, separated by commas, semicolons or tabs; one of them is serial.</source>
        <translation>La primera fila debe dar nombre a las columnas, separadas por comas, punto y coma o tabuladores; una de ellas es serial.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>Reading the manifest was stopped.</source>
        <translation>Se detuvo la lectura del manifiesto.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n faults.</source>
        <translation>
            <numerusform>Hay más de %n error.</numerusform>
            <numerusform>Hay más de %n errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n faults in all.</source>
        <translation>
            <numerusform>Hay %n error en total.</numerusform>
            <numerusform>Hay %n errores en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8".</source>
        <translation>Guárdelo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16.</source>
        <translation>El archivo está escrito en UTF-16.</translation>
    </message>
    <message>
        <source>The file begins with an invisible mark twice.</source>
        <translation>El archivo empieza dos veces con una marca invisible.</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" again.</source>
        <translation>Guárdelo de nuevo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The separator named in the first line is not supported.</source>
        <translation>El separador indicado en la primera línea no se admite.</translation>
    </message>
    <message>
        <source>Use a comma, a semicolon or a tab.</source>
        <translation>Use una coma, un punto y coma o un tabulador.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>El archivo no está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes; it is not a CSV text.</source>
        <translation>El archivo contiene bytes NUL; no es un texto CSV.</translation>
    </message>
    <message>
        <source>A cell goes on after its closing quote.</source>
        <translation>Una celda continúa después de sus comillas de cierre.</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted cell twice.</source>
        <translation>Escriba dobles las comillas que haya dentro de una celda entre comillas.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Hay unas comillas que se abren y no se cierran.</translation>
    </message>
    <message>
        <source>Add the closing quote, or remove the opening one.</source>
        <translation>Añada las comillas de cierre o quite las de apertura.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Una celda es demasiado larga.</translation>
    </message>
    <message>
        <source>A row is too long.</source>
        <translation>Una fila es demasiado larga.</translation>
    </message>
    <message>
        <source>Look for a missing line end, or remove columns.</source>
        <translation>Busque un salto de línea que falte o quite columnas.</translation>
    </message>
    <message>
        <source>Check the file's name and its permissions.</source>
        <translation>Compruebe el nombre del archivo y sus permisos.</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>El archivo se modificó mientras se leía.</translation>
    </message>
    <message>
        <source>Import it again once it is complete.</source>
        <translation>Impórtelo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>No se puede abrir el archivo (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Esto es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>El archivo ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>The header is too long.</source>
        <translation>El encabezado es demasiado largo.</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>La primera fila debe dar nombre a las columnas.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>El archivo tiene más de %1 columnas.</translation>
    </message>
    <message>
        <source>Remove columns that are not needed.</source>
        <translation>Quite las columnas que no hagan falta.</translation>
    </message>
    <message>
        <source>The column %1 holds codes, which are secret.</source>
        <translation>La columna %1 contiene códigos, que son secretos.</translation>
    </message>
    <message>
        <source>Use it for the codes, or leave it out.</source>
        <translation>Úsela para los códigos o déjela fuera.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>work at the bench</source>
        <translation>trabajar en el banco</translation>
    </message>
    <message>
        <source>open or import a batch</source>
        <translation>abrir ni importar un lote</translation>
    </message>
    <message>
        <source>let a unit go on</source>
        <translation>hacer continuar una unidad</translation>
    </message>
    <message>
        <source>print a label again</source>
        <translation>imprimir de nuevo una etiqueta</translation>
    </message>
    <message>
        <source>void a code</source>
        <translation>anular un código</translation>
    </message>
    <message>
        <source>export records</source>
        <translation>exportar registros</translation>
    </message>
    <message>
        <source>release a stopped line</source>
        <translation>liberar una línea detenida</translation>
    </message>
    <message>
        <source>work on a card by hand</source>
        <translation>trabajar a mano con una tarjeta</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>cambiar los ajustes</translation>
    </message>
    <message>
        <source>change which certificates are trusted</source>
        <translation>cambiar en qué certificados se confía</translation>
    </message>
    <message>
        <source>change who may sign in</source>
        <translation>cambiar quién puede iniciar sesión</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Escanee primero su credencial.</translation>
    </message>
    <message>
        <source>An engineer must sign in for this.</source>
        <translation>Para esto, un ingeniero debe iniciar sesión.</translation>
    </message>
    <message>
        <source>An operator may not %1.</source>
        <translation>Un operario no puede %1.</translation>
    </message>
    <message>
        <source>Ask an engineer to sign in for this.</source>
        <translation>Pida a un ingeniero que inicie sesión para esto.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this badge.</source>
        <translation>Demasiados PIN incorrectos con esta credencial.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Espere %n minuto e inténtelo de nuevo.</numerusform>
            <numerusform>Espere %n minutos e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operario</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>ingeniero</translation>
    </message>
    <message>
        <source>This is not a badge.</source>
        <translation>Esto no es una credencial.</translation>
    </message>
    <message>
        <source>A badge has 1 to 32 letters, digits, dots, underscores or hyphens.</source>
        <translation>Una credencial tiene de 1 a 32 letras, dígitos, puntos, guiones bajos o guiones.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Este nombre no se puede usar.</translation>
    </message>
    <message>
        <source>Give 1 to 64 printable characters.</source>
        <translation>Indique de 1 a 64 caracteres imprimibles.</translation>
    </message>
    <message>
        <source>The PIN could not be hashed: %1.</source>
        <translation>No se pudo calcular el hash del PIN: %1.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no hash of a PIN.</source>
        <translation>Esto no es el hash de un PIN.</translation>
    </message>
    <message>
        <source>This PIN has not the right length.</source>
        <translation>Este PIN no tiene la longitud correcta.</translation>
    </message>
    <message>
        <source>Give %1 to 64 digits or letters.</source>
        <translation>Indique de %1 a 64 dígitos o letras.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try.</source>
        <translation>Este PIN es el primero que probaría cualquiera.</translation>
    </message>
    <message>
        <source>Choose one that is no run and no repetition.</source>
        <translation>Elija uno que no sea una serie seguida ni una repetición.</translation>
    </message>
    <message>
        <source>Nobody here has the badge %1.</source>
        <translation>Aquí nadie tiene la credencial %1.</translation>
    </message>
    <message>
        <source>An engineer can add it: Settings, People.</source>
        <translation>Un ingeniero puede añadirla: Ajustes, Personas.</translation>
    </message>
    <message>
        <source>An engineer must have a PIN.</source>
        <translation>Un ingeniero debe tener un PIN.</translation>
    </message>
    <message>
        <source>Give one: a badge alone proves nothing.</source>
        <translation>Indique uno: una credencial sola no prueba nada.</translation>
    </message>
    <message>
        <source>The badge %1 is %2's.</source>
        <translation>La credencial %1 es de %2.</translation>
    </message>
    <message>
        <source>Give another badge, or remove that person first.</source>
        <translation>Indique otra credencial o quite primero a esa persona.</translation>
    </message>
    <message>
        <source>Somebody with the name %1 is there already.</source>
        <translation>Ya hay alguien con el nombre %1.</translation>
    </message>
    <message>
        <source>Make the names differ: records are kept under them.</source>
        <translation>Use nombres distintos: los registros se guardan con ellos.</translation>
    </message>
    <message>
        <source>The first person must be an engineer.</source>
        <translation>La primera persona debe ser un ingeniero.</translation>
    </message>
    <message>
        <source>Add an engineer, then the operators.</source>
        <translation>Añada un ingeniero y después los operarios.</translation>
    </message>
    <message>
        <source>There are %1 people already.</source>
        <translation>Ya hay %1 personas.</translation>
    </message>
    <message>
        <source>Remove those who no longer work here.</source>
        <translation>Quite a quienes ya no trabajan aquí.</translation>
    </message>
    <message>
        <source>%1 is the last engineer.</source>
        <translation>%1 es el último ingeniero.</translation>
    </message>
    <message>
        <source>Add another engineer first.</source>
        <translation>Añada primero otro ingeniero.</translation>
    </message>
    <message>
        <source>The list of people is damaged: %1.</source>
        <translation>La lista de personas está dañada: %1.</translation>
    </message>
    <message>
        <source>Put a copy of the file back. Where there is none, move it away and set the people up again.</source>
        <translation>Restaure una copia del archivo. Si no hay ninguna, mueva el archivo a otro sitio y configure de nuevo las personas.</translation>
    </message>
    <message>
        <source>The list of people cannot be read: %1.</source>
        <translation>No se puede leer la lista de personas: %1.</translation>
    </message>
    <message>
        <source>Check the path, its owner and its permissions.</source>
        <translation>Compruebe la ruta, su propietario y sus permisos.</translation>
    </message>
    <message>
        <source>The list of people is no file of this user.</source>
        <translation>La lista de personas no es un archivo de este usuario.</translation>
    </message>
    <message>
        <source>The list of people is open to other users.</source>
        <translation>La lista de personas está abierta a otros usuarios.</translation>
    </message>
    <message>
        <source>Look whether it was changed, then run: chmod 600 %1</source>
        <translation>Mire si se cambió y después ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>an entry has no badge</source>
        <translation>una entrada no tiene credencial</translation>
    </message>
    <message>
        <source>the role of badge %1 is unknown</source>
        <translation>la función de la credencial %1 es desconocida</translation>
    </message>
    <message>
        <source>the PIN of badge %1 is no hash</source>
        <translation>el PIN de la credencial %1 no es un hash</translation>
    </message>
    <message>
        <source>it is no JSON at byte %1</source>
        <translation>no es JSON en el byte %1</translation>
    </message>
    <message>
        <source>A newer station has written the list of people.</source>
        <translation>Una estación más nueva escribió la lista de personas.</translation>
    </message>
    <message>
        <source>Start that version, or put the older file back.</source>
        <translation>Inicie esa versión o restaure el archivo anterior.</translation>
    </message>
    <message>
        <source>it has no version or no people</source>
        <translation>no tiene versión o no tiene personas</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>no nombra a nadie</translation>
    </message>
    <message>
        <source>The list of people cannot be locked for a change.</source>
        <translation>No se puede bloquear la lista de personas para cambiarla.</translation>
    </message>
    <message>
        <source>Check the data folder, and whether another program is changing the list; then try again.</source>
        <translation>Revise la carpeta de datos y si otro programa está cambiando la lista; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>let a unit go on that was handed to an engineer</source>
        <translation>dejar seguir una unidad que se entregó a un ingeniero</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número de serie</translation>
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
        <translation>Fase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operario</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Where and with which versions</source>
        <translation>Dónde y con qué versiones</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Label template</source>
        <translation>Plantilla de etiqueta</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminadas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenidas</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>profiles asked for</source>
        <translation>perfiles solicitados</translation>
    </message>
    <message>
        <source>labels printed</source>
        <translation>etiquetas impresas</translation>
    </message>
    <message>
        <source>codes voided</source>
        <translation>códigos anulados</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Manifest's SHA-256</source>
        <translation>SHA-256 del manifiesto</translation>
    </message>
    <message>
        <source>Imported (UTC)</source>
        <translation>Importado (UTC)</translation>
    </message>
    <message>
        <source>First unit begun (UTC)</source>
        <translation>Inicio de la primera unidad (UTC)</translation>
    </message>
    <message>
        <source>Last unit ended (UTC)</source>
        <translation>Fin de la última unidad (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Informe creado (UTC)</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>%1 on station %2</source>
        <translation>%1 en la estación %2</translation>
    </message>
    <message>
        <source>Head of the journal, for: journal verify --against</source>
        <translation>Cabecera del diario, para: journal verify --against</translation>
    </message>
    <message>
        <source>Made: name, date, signature</source>
        <translation>Creado: nombre, fecha, firma</translation>
    </message>
    <message>
        <source>Checked: name, date, signature</source>
        <translation>Comprobado: nombre, fecha, firma</translation>
    </message>
    <message>
        <source>Batch %1, station %2, %3 UTC</source>
        <translation>Lote %1, estación %2, %3 UTC</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>still on the card</source>
        <translation>todavía en la tarjeta</translation>
    </message>
    <message>
        <source>read from the card</source>
        <translation>leída de la tarjeta</translation>
    </message>
    <message>
        <source>What the chip signed</source>
        <translation>Lo que firmó el chip</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Resultado de la instalación</translation>
    </message>
    <message>
        <source>Notification %1 for %2: %3</source>
        <translation>Notificación %1 para %2: %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Modo de reserva</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Modo de entrega</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, fila %2 de %3</translation>
    </message>
    <message>
        <source>Unit %1 of batch %2, station %3, %4 UTC</source>
        <translation>Unidad %1 del lote %2, estación %3, %4 UTC</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>Set it before the station starts.</source>
        <translation>Defínala antes de iniciar la estación.</translation>
    </message>
    <message>
        <source>The secret's file %1 cannot be read.</source>
        <translation>No se puede leer el archivo del secreto %1.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Compruebe la ruta y su propietario.</translation>
    </message>
    <message>
        <source>The secret's file %1 can be read by others.</source>
        <translation>Otros usuarios pueden leer el archivo del secreto %1.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secret cannot be found.</source>
        <translation>No se encuentra el secreto.</translation>
    </message>
    <message>
        <source>"%1" is not a number from %2 to %3.</source>
        <translation>“%1” no es un número de %2 a %3.</translation>
    </message>
    <message>
        <source>Write a whole number in that range.</source>
        <translation>Escriba un número entero de ese intervalo.</translation>
    </message>
    <message>
        <source>"%1" is not a size in millimetres from 5 to 500.</source>
        <translation>“%1” no es un tamaño en milímetros de 5 a 500.</translation>
    </message>
    <message>
        <source>Write the label's size, for example 50.8.</source>
        <translation>Escriba el tamaño de la etiqueta, por ejemplo 50.8.</translation>
    </message>
    <message>
        <source>"%1" is not one of the choices.</source>
        <translation>“%1” no es uno de los valores posibles.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Escriba uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>"%1" is not an address that may be used.</source>
        <translation>“%1” no es una dirección que se pueda usar.</translation>
    </message>
    <message>
        <source>Write an https:// address without user name; http:// is allowed on this machine alone.</source>
        <translation>Escriba una dirección https:// sin nombre de usuario; http:// solo se permite en este equipo.</translation>
    </message>
    <message>
        <source>"%1" is not an address to listen on.</source>
        <translation>“%1” no es una dirección en la que se pueda escuchar.</translation>
    </message>
    <message>
        <source>Write IP:PORT, for example 127.0.0.1:8460.</source>
        <translation>Escriba IP:PORT, por ejemplo 127.0.0.1:8460.</translation>
    </message>
    <message>
        <source>This does not say where the secret lies.</source>
        <translation>Esto no indica dónde está el secreto.</translation>
    </message>
    <message>
        <source>Write keyring:NAME, file:PATH or env:NAME. Never write the secret itself into the settings.</source>
        <translation>Escriba keyring:NAME, file:PATH o env:NAME. No escriba nunca el propio secreto en los ajustes.</translation>
    </message>
    <message>
        <source>A printer's address holds no user or password.</source>
        <translation>La dirección de una impresora no lleva usuario ni contraseña.</translation>
    </message>
    <message>
        <source>"%1" names no printer.</source>
        <translation>“%1” no indica ninguna impresora.</translation>
    </message>
    <message>
        <source>Write pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.</source>
        <translation>Escriba pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT o epl:HOST:PORT.</translation>
    </message>
    <message>
        <source>"%1" is not an application identifier.</source>
        <translation>“%1” no es un identificador de aplicación (AID).</translation>
    </message>
    <message>
        <source>Write 10 to 32 hex digits for each, with commas between.</source>
        <translation>Escriba de 10 a 32 dígitos hexadecimales para cada uno, separados por comas.</translation>
    </message>
    <message>
        <source>A TAC has eight digits.</source>
        <translation>Un TAC tiene ocho dígitos.</translation>
    </message>
    <message>
        <source>Write the device's type allocation code.</source>
        <translation>Escriba el código de asignación de tipo (TAC) del dispositivo.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>No se puede leer el archivo de ajustes.</translation>
    </message>
    <message>
        <source>It must be an INI file with sections such as [carrier].</source>
        <translation>Debe ser un archivo INI con secciones como [carrier].</translation>
    </message>
    <message>
        <source>%1: nobody knows the setting %2; it is ignored.</source>
        <translation>%1: el ajuste %2 no se conoce; se ignora.</translation>
    </message>
    <message>
        <source>Write the https address of the SM-DP+'s ES2+ end.</source>
        <translation>Escriba la dirección https del extremo ES2+ del SM-DP+.</translation>
    </message>
    <message>
        <source>Write the functionRequesterIdentifier that the SM-DP+'s operator gave you.</source>
        <translation>Escriba el functionRequesterIdentifier que le dio el operador del SM-DP+.</translation>
    </message>
    <message>
        <source>Write the PEM file of this station's client certificate.</source>
        <translation>Escriba el archivo PEM del certificado de cliente de esta estación.</translation>
    </message>
    <message>
        <source>Say where the certificate's private key lies: file:PATH, env:NAME or keyring:NAME.</source>
        <translation>Indique dónde está la clave privada del certificado: file:PATH, env:NAME o keyring:NAME.</translation>
    </message>
    <message>
        <source>Write the path of a CSV file with your ICCIDs.</source>
        <translation>Escriba la ruta de un archivo CSV con sus ICCID.</translation>
    </message>
    <message>
        <source>Write the SM-DP+ address that goes into activation codes.</source>
        <translation>Escriba la dirección del SM-DP+ que va en los códigos de activación.</translation>
    </message>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>Falta el ajuste %1.</translation>
    </message>
    <message>
        <source>Stations that share a journal cannot order over ES2+: each knows its own ICCIDs alone.</source>
        <translation>Las estaciones que comparten un diario no pueden hacer pedidos por ES2+: cada una conoce solo sus propios ICCID.</translation>
    </message>
    <message>
        <source>Set [station] journal=sqlite, and give each station its own batches and inventory.</source>
        <translation>Escriba [station] journal=sqlite y dé a cada estación sus propios lotes y su propio inventario.</translation>
    </message>
    <message>
        <source>[labels] printer_answers=false needs scan_back=true: nobody else would see that a label is missing.</source>
        <translation>[labels] printer_answers=false necesita scan_back=true: nadie más vería que falta una etiqueta.</translation>
    </message>
    <message>
        <source>Write scan_back=true, or leave printer_answers out.</source>
        <translation>Escriba scan_back=true o quite printer_answers.</translation>
    </message>
    <message>
        <source>Write the address of the carrier's API.</source>
        <translation>Escriba la dirección de la API del operador de red.</translation>
    </message>
    <message>
        <source>Write the account SID, API key SID or client id.</source>
        <translation>Escriba el SID de la cuenta, el SID de la clave de API o el id de cliente.</translation>
    </message>
    <message>
        <source>Write keyring:NAME, file:PATH or env:NAME.</source>
        <translation>Escriba keyring:NAME, file:PATH o env:NAME.</translation>
    </message>
    <message>
        <source>Write the address that gives KORE's access tokens.</source>
        <translation>Escriba la dirección que da los tokens de acceso de KORE.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>"%1" are no times at which shifts begin.</source>
        <translation>“%1” no son horas en las que empiecen turnos.</translation>
    </message>
    <message>
        <source>Write up to twelve times of a day in order, such as 06:00,14:00,22:00.</source>
        <translation>Escriba hasta doce horas del día en orden, por ejemplo 06:00,14:00,22:00.</translation>
    </message>
    <message>
        <source>"%1" is no key to mark scans with.</source>
        <translation>“%1” no es una tecla para marcar escaneos.</translation>
    </message>
    <message>
        <source>Write F13 to F24, or one sign such as ~.</source>
        <translation>Escriba de F13 a F24, o un solo signo, por ejemplo ~.</translation>
    </message>
    <message>
        <source>Write a whole number in that range, or never.</source>
        <translation>Escriba un número entero de ese intervalo, o never.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made.</source>
        <translation>No se puede crear la carpeta de los secretos.</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>Compruebe a quién pertenece la carpeta superior.</translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) taken in. They are trusted once "imported" is among the trusted issuers.</source>
        <translation>
            <numerusform>%n raíz importada. Se confía en ella cuando “imported” está entre los emisores de confianza.</numerusform>
            <numerusform>%n raíces importadas. Se confía en ellas cuando “imported” está entre los emisores de confianza.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot hold this value of %1.</source>
        <translation>El archivo no puede contener este valor de %1.</translation>
    </message>
    <message>
        <source>Write it into the file by hand.</source>
        <translation>Escríbalo a mano en el archivo.</translation>
    </message>
    <message>
        <source>The settings' folder cannot be made.</source>
        <translation>No se puede crear la carpeta de los ajustes.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>The keyring does not give back what it was given.</source>
        <translation>El llavero no devuelve lo que recibió.</translation>
    </message>
    <message>
        <source>Keep secrets in files with mode 0600 instead.</source>
        <translation>Guarde los secretos en archivos con permisos 0600.</translation>
    </message>
    <message>
        <source>A probe was written into the keyring, read and taken out again.</source>
        <translation>Se escribió una prueba en el llavero, se leyó y se volvió a quitar.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, clave %2</translation>
    </message>
    <message>
        <source>In training nothing real is asked.</source>
        <translation>En la práctica no se consulta nada real.</translation>
    </message>
    <message>
        <source>Start the station without --training to test this.</source>
        <translation>Inicie la estación sin --training para probar esto.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operador de red</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>Lectores de tarjetas</translation>
    </message>
    <message>
        <source>It is used.</source>
        <translation>Se usa.</translation>
    </message>
    <message>
        <source>The settings do not name it.</source>
        <translation>Los ajustes no lo indican.</translation>
    </message>
    <message>
        <source>No reader of this name is connected.</source>
        <translation>No hay conectado ningún lector con este nombre.</translation>
    </message>
    <message>
        <source>Compare it with the names above.</source>
        <translation>Compárelo con los nombres de arriba.</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Impresora de etiquetas</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Etiqueta de prueba</translation>
    </message>
    <message>
        <source>The test label is printed: %1</source>
        <translation>La etiqueta de prueba está impresa: %1</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>Reservation %1 for the EID %2 is in no unit's record. It can only be used for that EID: reconcile the unit that has it, or ask the carrier to take it back.</source>
        <translation>La reserva %1 para el EID %2 no está en el registro de ninguna unidad. Solo se puede usar para ese EID: concilie la unidad que lo tiene o pida al operador de red que cancele la reserva.</translation>
    </message>
    <message>
        <source>Reservation %1 is in no unit's record. If this station asked for it, a later unit takes it by itself; else ask who did.</source>
        <translation>La reserva %1 no está en el registro de ninguna unidad. Si la pidió esta estación, una unidad posterior la usa por sí sola; si no, averigüe quién la pidió.</translation>
    </message>
    <message>
        <source>Reservation %1 of %2 is bound to the EID %3, but the unit has %4. Do not use it; hold the unit and call an engineer.</source>
        <translation>La reserva %1 de %2 está vinculada al EID %3, pero la unidad tiene %4. No la use; retenga la unidad y llame a un ingeniero.</translation>
    </message>
    <message>
        <source>Reservation %1 of %2 has the ICCID %3 at the carrier, but the record says %4. Hold the unit and call an engineer.</source>
        <translation>La reserva %1 de %2 tiene el ICCID %3 en el operador de red, pero el registro dice %4. Retenga la unidad y llame a un ingeniero.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 of %2 failed (%3). Retry the unit: it reserves another one.</source>
        <translation>El operador de red dice que la reserva %1 de %2 falló (%3). Reintente la unidad: reserva otra.</translation>
    </message>
    <message>
        <source>%2 went on without reservation %1, which is still good at the carrier and paid for. Ask the carrier to take it back.</source>
        <translation>%2 siguió sin la reserva %1, que sigue vigente en el operador de red y está pagada. Pida al operador de red que la cancele.</translation>
    </message>
    <message>
        <source>The code of %2 was voided, but reservation %1 is still good at the carrier and paid for: whoever has a label of it can use it. Ask the carrier to take it back.</source>
        <translation>El código de %2 se anuló, pero la reserva %1 sigue vigente en el operador de red y está pagada: quien tenga una etiqueta con ese código puede usarla. Pida al operador de red que la cancele.</translation>
    </message>
    <message>
        <source>The carrier says that the profile of %2 (reservation %1) was downloaded, but not by this station. Hold the unit and find out who has it.</source>
        <translation>El operador de red dice que el perfil de %2 (reserva %1) se descargó, pero no lo hizo esta estación. Retenga la unidad y averigüe quién lo tiene.</translation>
    </message>
    <message>
        <source>%2 has its profile, but the carrier does not call reservation %1 downloaded yet. Send the card's notifications, then compare again.</source>
        <translation>%2 tiene su perfil, pero el operador de red aún no da la reserva %1 por descargada. Envíe las notificaciones de la tarjeta y vuelva a comparar.</translation>
    </message>
    <message>
        <source>Reservation %1 belonged to a unit that has another one now; it is still good and paid for. Ask the carrier to take it back.</source>
        <translation>La reserva %1 pertenecía a una unidad que ahora tiene otra; sigue vigente y está pagada. Pida al operador de red que la cancele.</translation>
    </message>
    <message>
        <source>Reservation %1 is one of %2 good ones for the EID %3; a unit needs one. Ask the carrier to take the others back.</source>
        <translation>La reserva %1 es una de las %2 vigentes para el EID %3; una unidad necesita solo una. Pida al operador de red que cancele las demás.</translation>
    </message>
    <message>
        <source>It is not known yet whether the carrier reserved for %1. Run the batch, or reconcile the unit.</source>
        <translation>Aún no se sabe si el operador de red reservó para %1. Ejecute el lote o concilie la unidad.</translation>
    </message>
    <message>
        <source>The carrier does not list reservation %1 of %2. Check that this is the account that it was made with.</source>
        <translation>El operador de red no tiene en su lista la reserva %1 de %2. Compruebe que esta es la cuenta con la que se hizo.</translation>
    </message>
    <message>
        <source>No carrier is set up.</source>
        <translation>No hay ningún operador de red configurado.</translation>
    </message>
    <message>
        <source>Fill in [carrier] in the settings.</source>
        <translation>Rellene [carrier] en los ajustes.</translation>
    </message>
    <message>
        <source>The settings do not name this reader.</source>
        <translation>Los ajustes no indican este lector.</translation>
    </message>
    <message>
        <source>No card reader is connected. Plug one in.</source>
        <translation>No hay ningún lector de tarjetas conectado. Conecte uno.</translation>
    </message>
    <message>
        <source>reading the card</source>
        <translation>leyendo la tarjeta</translation>
    </message>
    <message>
        <source>enabling</source>
        <translation>habilitando</translation>
    </message>
    <message>
        <source>disabling</source>
        <translation>deshabilitando</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>eliminando</translation>
    </message>
    <message>
        <source>writing the name</source>
        <translation>escribiendo el nombre</translation>
    </message>
    <message>
        <source>writing the address</source>
        <translation>escribiendo la dirección</translation>
    </message>
    <message>
        <source>clearing the card</source>
        <translation>vaciando la tarjeta</translation>
    </message>
    <message>
        <source>sending notifications</source>
        <translation>enviando notificaciones</translation>
    </message>
    <message>
        <source>dropping the notification</source>
        <translation>descartando la notificación</translation>
    </message>
    <message>
        <source>The profile is enabled.</source>
        <translation>El perfil está habilitado.</translation>
    </message>
    <message>
        <source>The profile is disabled.</source>
        <translation>El perfil está deshabilitado.</translation>
    </message>
    <message>
        <source>The profile is deleted.</source>
        <translation>El perfil se eliminó.</translation>
    </message>
    <message>
        <source>The name is stored.</source>
        <translation>El nombre se guardó.</translation>
    </message>
    <message>
        <source>The address is stored.</source>
        <translation>La dirección se guardó.</translation>
    </message>
    <message>
        <source>The card is cleared.</source>
        <translation>La tarjeta está vacía.</translation>
    </message>
    <message>
        <source>No notification is pending on the card.</source>
        <translation>No hay notificaciones pendientes en la tarjeta.</translation>
    </message>
    <message>
        <source>The notification is gone from the card, unsent.</source>
        <translation>La notificación se quitó de la tarjeta sin enviarse.</translation>
    </message>
    <message>
        <source>What was asked for cannot be done.</source>
        <translation>No se puede hacer lo que se pidió.</translation>
    </message>
    <message>
        <source>Another card is in the reader now; nothing was changed. Read it first.</source>
        <translation>Ahora hay otra tarjeta en el lector; no se cambió nada. Léala primero.</translation>
    </message>
    <message>
        <source>Nothing to do: the card was so already.</source>
        <translation>No hay nada que hacer: la tarjeta ya estaba así.</translation>
    </message>
    <message>
        <source>Not every notification was taken. %1</source>
        <translation>No se aceptaron todas las notificaciones. %1</translation>
    </message>
    <message>
        <source>All notifications were sent: %1.</source>
        <translation>Se enviaron todas las notificaciones: %1.</translation>
    </message>
    <message>
        <source>There is no such reader. Choose another one.</source>
        <translation>Ese lector no existe. Elija otro.</translation>
    </message>
    <message>
        <source>%1 has this card already. Take it out.</source>
        <translation>%1 ya tiene esta tarjeta. Sáquela.</translation>
    </message>
    <message>
        <source>This card belongs to %1, which is finished. Take it out.</source>
        <translation>Esta tarjeta es de %1, que ya está terminada. Sáquela.</translation>
    </message>
    <message>
        <source>No unit of this batch has the card %1. Take it out.</source>
        <translation>Ninguna unidad de este lote tiene la tarjeta %1. Sáquela.</translation>
    </message>
    <message>
        <source>%1 cannot take the card in %2.</source>
        <translation>%1 no puede usar la tarjeta de %2.</translation>
    </message>
    <message>
        <source>Check the serial, and that a card which nobody uses is in that reader.</source>
        <translation>Compruebe el número de serie y que en ese lector hay una tarjeta que nadie usa.</translation>
    </message>
    <message>
        <source>No printer is set up. Fill in [labels] printer in the settings, then retry.</source>
        <translation>No hay ninguna impresora configurada. Rellene [labels] printer en los ajustes y reintente.</translation>
    </message>
    <message>
        <source>There is no label any more: the code of this unit was wiped some time after it was done.</source>
        <translation>Ya no hay etiqueta: el código de esta unidad se borró un tiempo después de terminarla.</translation>
    </message>
    <message>
        <source>Ask the carrier for the code if it is still needed.</source>
        <translation>Pida el código al operador de red si todavía hace falta.</translation>
    </message>
    <message>
        <source>There is no label yet: the unit has no activation code.</source>
        <translation>Aún no hay etiqueta: la unidad no tiene código de activación.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Ejecute primero el lote.</translation>
    </message>
    <message>
        <source>The code of %1 was voided: it is never printed or shown again.</source>
        <translation>El código de %1 se anuló: no se vuelve a imprimir ni a mostrar nunca.</translation>
    </message>
    <message>
        <source>Import the product again as a new unit.</source>
        <translation>Importe el producto de nuevo como otra unidad.</translation>
    </message>
    <message>
        <source>The label of %1 is being printed right now.</source>
        <translation>La etiqueta de %1 se está imprimiendo ahora mismo.</translation>
    </message>
    <message>
        <source>Wait until it is printed; run the batch if it stands still.</source>
        <translation>Espere a que se imprima; si no avanza, ejecute el lote.</translation>
    </message>
    <message>
        <source>The label of %1 comes later: its SIM or its card is not finished.</source>
        <translation>La etiqueta de %1 viene más tarde: su SIM o su tarjeta no está terminada.</translation>
    </message>
    <message>
        <source>The label of %1 was printed, or perhaps was.</source>
        <translation>La etiqueta de %1 se imprimió, o quizás se imprimió.</translation>
    </message>
    <message>
        <source>Ask for a reprint, which is marked: esim-stationctl label reprint BATCH SERIAL.</source>
        <translation>Pida una reimpresión, que lleva una marca: esim-stationctl label reprint BATCH SERIAL.</translation>
    </message>
    <message>
        <source>No label of %1 was printed yet.</source>
        <translation>Aún no se ha impreso ninguna etiqueta de %1.</translation>
    </message>
    <message>
        <source>Run the batch, or ask for a first print.</source>
        <translation>Ejecute el lote o pida una primera impresión.</translation>
    </message>
    <message>
        <source>%1 failed or is held, so its label has to wait.</source>
        <translation>%1 ha fallado o está retenida, así que su etiqueta tiene que esperar.</translation>
    </message>
    <message>
        <source>Retry the unit: what is missing is printed then.</source>
        <translation>Reintente la unidad: entonces se imprime lo que falta.</translation>
    </message>
    <message>
        <source>The code of %1 cannot be voided: its profile is on a card, or may be.</source>
        <translation>El código de %1 no se puede anular: su perfil está en una tarjeta, o puede estarlo.</translation>
    </message>
    <message>
        <source>Delete the profile from its card, and tell the carrier.</source>
        <translation>Elimine el perfil de su tarjeta y avise al operador de red.</translation>
    </message>
    <message>
        <source>The reason is missing or too long.</source>
        <translation>Falta el motivo, o es demasiado largo.</translation>
    </message>
    <message>
        <source>Say why in one to %1 characters.</source>
        <translation>Escriba el motivo (de 1 a %1 caracteres).</translation>
    </message>
    <message>
        <source>This label belongs to %1, whose code was voided.</source>
        <translation>Esta etiqueta es de %1, cuyo código se anuló.</translation>
    </message>
    <message>
        <source>Destroy this label: its code must not be used.</source>
        <translation>Destruya esta etiqueta: su código no se debe usar.</translation>
    </message>
    <message>
        <source>%1 of batch %2</source>
        <translation>%1 del lote %2</translation>
    </message>
    <message>
        <source>The test label is printed: %1</source>
        <translation>La etiqueta de prueba está impresa: %1</translation>
    </message>
    <message>
        <source>Reprint %1 of this label needs a second person's consent.</source>
        <translation>La reimpresión %1 de esta etiqueta necesita el consentimiento de una segunda persona.</translation>
    </message>
    <message>
        <source>Call somebody, and give that person's name as well.</source>
        <translation>Llame a alguien e indique también el nombre de esa persona.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>La segunda persona debe ser otra.</translation>
    </message>
    <message>
        <source>Give the other person's name.</source>
        <translation>Indique el nombre de la otra persona.</translation>
    </message>
    <message>
        <source>This unit's code was voided for %1.</source>
        <translation>El código de esta unidad ya se anuló para %1.</translation>
    </message>
    <message>
        <source>Import the product again with another code.</source>
        <translation>Importe el producto de nuevo con otro código.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No hay ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>Fill in [labels] printer in the settings, then retry.</source>
        <translation>Rellene [labels] printer en los ajustes y reintente.</translation>
    </message>
    <message>
        <source>%1 does not wait for a label scan now.</source>
        <translation>%1 no espera ahora que se escanee su etiqueta.</translation>
    </message>
    <message>
        <source>This label belongs to %1, not to %2.</source>
        <translation>Esta etiqueta es de %1, no de %2.</translation>
    </message>
    <message>
        <source>Put the labels right before you go on.</source>
        <translation>Ponga cada etiqueta en su sitio antes de seguir.</translation>
    </message>
    <message>
        <source>This is not the label of %1.</source>
        <translation>Esta no es la etiqueta de %1.</translation>
    </message>
    <message>
        <source>Scan the label that was printed for this unit.</source>
        <translation>Escanee la etiqueta que se imprimió para esta unidad.</translation>
    </message>
    <message>
        <source>This station was held up for too long, so the unit is free for others.</source>
        <translation>Esta estación estuvo parada demasiado tiempo y por eso la unidad queda libre para otras.</translation>
    </message>
    <message>
        <source>It goes on where it is claimed next.</source>
        <translation>La unidad continúa en la estación que la tome después.</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Hay un lote en marcha.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo primero.</translation>
    </message>
    <message>
        <source>There is no batch with the name %1.</source>
        <translation>No hay ningún lote con el nombre %1.</translation>
    </message>
    <message>
        <source>Import its manifest first, or look at the list of batches.</source>
        <translation>Importe primero su manifiesto o mire la lista de lotes.</translation>
    </message>
    <message>
        <source>No batch is open.</source>
        <translation>No hay ningún lote abierto.</translation>
    </message>
    <message>
        <source>Import a manifest or open a batch first.</source>
        <translation>Importe primero un manifiesto o abra un lote.</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>Se sacó la tarjeta.</translation>
    </message>
    <message>
        <source>%1 is neither failed nor held.</source>
        <translation>%1 no ha fallado ni está retenida.</translation>
    </message>
    <message>
        <source>The code of %1 was voided, so it does not go on.</source>
        <translation>El código de %1 se anuló y por eso la unidad no continúa.</translation>
    </message>
    <message>
        <source>There is nothing unknown about %1 at the carrier.</source>
        <translation>En el operador de red no hay nada por aclarar sobre %1.</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>Esa unidad no existe.</translation>
    </message>
    <message>
        <source>"%1" cannot be a batch's name.</source>
        <translation>“%1” no puede ser el nombre de un lote.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, blanks, '.', '_' and '-'.</source>
        <translation>Use hasta 64 letras, dígitos, espacios, “.”, “_” y “-”.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached. Units that are reserved go on; raise the limit in the settings to reserve more.</source>
        <translation>Se ha alcanzado el límite de reservas. Las unidades reservadas continúan; aumente el límite en los ajustes para reservar más.</translation>
    </message>
    <message>
        <source>No carrier is set up. Fill in [carrier] in the settings, then retry.</source>
        <translation>No hay ningún operador de red configurado. Rellene [carrier] en los ajustes y reintente.</translation>
    </message>
    <message>
        <source>contacting the server</source>
        <translation>contactando con el servidor</translation>
    </message>
    <message>
        <source>checking the server</source>
        <translation>comprobando el servidor</translation>
    </message>
    <message>
        <source>checking the card</source>
        <translation>comprobando la tarjeta</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>fetching the profile</source>
        <translation>obteniendo el perfil</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>instalando</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelando</translation>
    </message>
    <message>
        <source>Ready for the next card.</source>
        <translation>Listo para la tarjeta siguiente.</translation>
    </message>
    <message>
        <source>The card does not answer. Take it out, clean it, put it in the right way round.</source>
        <translation>La tarjeta no responde. Sáquela, límpiela e insértela bien orientada.</translation>
    </message>
    <message>
        <source>Take the card out.</source>
        <translation>Saque la tarjeta.</translation>
    </message>
    <message>
        <source>Somebody works with this card on the card page.</source>
        <translation>Alguien está trabajando con esta tarjeta en la página de tarjetas.</translation>
    </message>
    <message>
        <source>Another card was put in. Put the unit's own card back.</source>
        <translation>Se insertó otra tarjeta. Vuelva a insertar la tarjeta de la unidad.</translation>
    </message>
    <message>
        <source>The line was stopped.</source>
        <translation>La línea se detuvo.</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>releyendo la tarjeta</translation>
    </message>
    <message>
        <source>Choose another reader.</source>
        <translation>Elija otro lector.</translation>
    </message>
    <message>
        <source>Another job on this card is under way.</source>
        <translation>Ya hay otro trabajo en curso con esta tarjeta.</translation>
    </message>
    <message>
        <source>Wait until it is over.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The station is reading this card.</source>
        <translation>La estación está leyendo esta tarjeta.</translation>
    </message>
    <message>
        <source>%1 works with this card.</source>
        <translation>%1 está trabajando con esta tarjeta.</translation>
    </message>
    <message>
        <source>Wait until it is over, or stop the batch.</source>
        <translation>Espere a que termine o detenga el lote.</translation>
    </message>
    <message>
        <source>There is no card in this reader.</source>
        <translation>No hay ninguna tarjeta en este lector.</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Inserte una tarjeta.</translation>
    </message>
    <message>
        <source>The label is the right one.</source>
        <translation>La etiqueta es la correcta.</translation>
    </message>
    <message>
        <source>Stop the batch first: a test label would come between its labels.</source>
        <translation>Detenga primero el lote: una etiqueta de prueba saldría entre sus etiquetas.</translation>
    </message>
    <message>
        <source>A profile is asked for at the carrier.</source>
        <translation>Se solicita un perfil al operador de red.</translation>
    </message>
    <message>
        <source>The carrier accepted the reservation %1.</source>
        <translation>El operador de red aceptó la reserva %1.</translation>
    </message>
    <message>
        <source>The profile is ready: reservation %1.</source>
        <translation>El perfil está listo: reserva %1.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 was used already.</source>
        <translation>El operador de red dice que la reserva %1 ya se usó.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 failed: %2</source>
        <translation>El operador de red dice que la reserva %1 falló: %2</translation>
    </message>
    <message>
        <source>It takes the profile of reservation %1, which a lost request had left behind.</source>
        <translation>La unidad toma el perfil de la reserva %1, que había quedado de una solicitud perdida.</translation>
    </message>
    <message>
        <source>The carrier did not reserve: %1</source>
        <translation>El operador de red no reservó: %1</translation>
    </message>
    <message>
        <source>The carrier's answer was lost: %1</source>
        <translation>Se perdió la respuesta del operador de red: %1</translation>
    </message>
    <message>
        <source>The carrier's list shows no lost reservation.</source>
        <translation>La lista del operador de red no muestra ninguna reserva perdida.</translation>
    </message>
    <message>
        <source>The carrier's list shows several reservations (%1) that could be this unit's.</source>
        <translation>La lista del operador de red muestra varias reservas (%1) que podrían ser de esta unidad.</translation>
    </message>
    <message>
        <source>The carrier did not answer: %1</source>
        <translation>El operador de red no respondió: %1</translation>
    </message>
    <message>
        <source>The unit goes on.</source>
        <translation>La unidad continúa.</translation>
    </message>
    <message>
        <source>The SIM is in its fleet and has its status.</source>
        <translation>La SIM está en su flota y tiene su estado.</translation>
    </message>
    <message>
        <source>The SIM could not be activated: %1</source>
        <translation>No se pudo activar la SIM: %1</translation>
    </message>
    <message>
        <source>Card %1 in %2.</source>
        <translation>Tarjeta %1 en %2.</translation>
    </message>
    <message>
        <source>The card reports that the profile is installed.</source>
        <translation>La tarjeta comunica que el perfil está instalado.</translation>
    </message>
    <message>
        <source>The profile was not installed: %1</source>
        <translation>El perfil no se instaló: %1</translation>
    </message>
    <message>
        <source>The card session broke off: %1</source>
        <translation>La sesión con la tarjeta se interrumpió: %1</translation>
    </message>
    <message>
        <source>The card enabled the profile.</source>
        <translation>La tarjeta habilitó el perfil.</translation>
    </message>
    <message>
        <source>The card did not enable the profile: %1</source>
        <translation>La tarjeta no habilitó el perfil: %1</translation>
    </message>
    <message>
        <source>The SM-DP+ address was written.</source>
        <translation>Se escribió la dirección del SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ address was not written: %1</source>
        <translation>No se escribió la dirección del SM-DP+: %1</translation>
    </message>
    <message numerus="yes">
        <source>The card was read back: %n profile(s).</source>
        <translation>
            <numerusform>Se releyó la tarjeta: %n perfil.</numerusform>
            <numerusform>Se releyó la tarjeta: %n perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications sent: %1, still on the card: %2.</source>
        <translation>Notificaciones enviadas: %1; todavía en la tarjeta: %2.</translation>
    </message>
    <message>
        <source>The label was printed.</source>
        <translation>La etiqueta se imprimió.</translation>
    </message>
    <message>
        <source>The label was not printed: %1</source>
        <translation>La etiqueta no se imprimió: %1</translation>
    </message>
    <message>
        <source>The label was perhaps printed: %1</source>
        <translation>La etiqueta quizás se imprimió: %1</translation>
    </message>
    <message>
        <source>The label was sent and must be scanned: %1</source>
        <translation>La etiqueta se envió y se debe escanear: %1</translation>
    </message>
    <message>
        <source>The label was scanned: it is the right one.</source>
        <translation>La etiqueta se escaneó: es la correcta.</translation>
    </message>
    <message>
        <source>A label was asked for.</source>
        <translation>Se pidió una etiqueta.</translation>
    </message>
    <message>
        <source>A reprint was asked for: %1.</source>
        <translation>Se pidió una reimpresión: %1.</translation>
    </message>
    <message>
        <source>A reprint was asked for: %1. %2 agreed.</source>
        <translation>Se pidió una reimpresión: %1. %2 dio su consentimiento.</translation>
    </message>
    <message>
        <source>%1 voided the code: %2.</source>
        <translation>%1 anuló el código: %2.</translation>
    </message>
    <message>
        <source>A retry was asked for.</source>
        <translation>Se pidió un reintento.</translation>
    </message>
    <message>
        <source>The station started again.</source>
        <translation>La estación se inició de nuevo.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>reservando</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>activando</translation>
    </message>
    <message>
        <source>waiting for its card</source>
        <translation>esperando su tarjeta</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>waiting for the label scan</source>
        <translation>esperando el escaneo de su etiqueta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>There are no rejected rows.</source>
        <translation>No hay filas rechazadas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a serial and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An engineer finds out why, then releases the line.</source>
        <translation>Un ingeniero averigua el motivo y después libera la línea.</translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason.</source>
        <translation>
            <numerusform>La línea se detuvo sola: %n unidad no salió bien por el mismo motivo.</numerusform>
            <numerusform>La línea se detuvo sola: %n unidades seguidas no salieron bien por el mismo motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason, all in the reader %1.</source>
        <translation>
            <numerusform>La línea se detuvo sola: %n unidad no salió bien por el mismo motivo, en el lector %1.</numerusform>
            <numerusform>La línea se detuvo sola: %n unidades seguidas no salieron bien por el mismo motivo, todas en el lector %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stopped itself: something is there twice or does not match.</source>
        <translation>La línea se detuvo sola: hay algo repetido o que no coincide.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached. Units that are reserved go on. An engineer raises the limit in the settings first, then releases the line.</source>
        <translation>Se alcanzó el límite de reservas. Las unidades ya reservadas continúan. Un ingeniero aumenta primero el límite en los ajustes y después libera la línea.</translation>
    </message>
    <message>
        <source>The carrier refuses this station's account, so nothing more is asked of it. Units that are reserved go on; the others wait.</source>
        <translation>El operador de red rechaza la cuenta de esta estación, así que no se le pide nada más. Las unidades ya reservadas continúan; las demás esperan.</translation>
    </message>
    <message>
        <source>Then release the line, or stop the batch and start it again.</source>
        <translation>Después libere la línea, o detenga el lote e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The line did not stop itself.</source>
        <translation>La línea no se detuvo sola.</translation>
    </message>
    <message>
        <source>Start the batch.</source>
        <translation>Inicie el lote.</translation>
    </message>
    <message>
        <source>The limit of reservations still leaves no room: a release does not pass it.</source>
        <translation>El límite de reservas sigue sin dejar margen: liberar la línea no permite superarlo.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings first, then release.</source>
        <translation>Aumente primero el límite en los ajustes y después libere la línea.</translation>
    </message>
    <message>
        <source>After such an event the release needs a second person's consent.</source>
        <translation>Después de un evento así, una segunda persona debe dar su consentimiento para liberar la línea.</translation>
    </message>
    <message>
        <source>Wrong card for the unit</source>
        <translation>Tarjeta que no es de la unidad</translation>
    </message>
    <message>
        <source>EID with wrong check digits</source>
        <translation>EID con dígitos de control incorrectos</translation>
    </message>
    <message>
        <source>Reserved for another card</source>
        <translation>Reservado para otra tarjeta</translation>
    </message>
    <message>
        <source>Profile was used already</source>
        <translation>El perfil ya se usó</translation>
    </message>
    <message>
        <source>Carrier could not reserve</source>
        <translation>El operador de red no pudo reservar</translation>
    </message>
    <message>
        <source>Reservation is not complete</source>
        <translation>La reserva no está completa</translation>
    </message>
    <message>
        <source>Several reservations for one unit</source>
        <translation>Varias reservas para una unidad</translation>
    </message>
    <message>
        <source>Carrier's answers were lost</source>
        <translation>Respuestas del operador de red perdidas</translation>
    </message>
    <message>
        <source>Card taken out too early</source>
        <translation>Tarjeta sacada demasiado pronto</translation>
    </message>
    <message>
        <source>Profile is not on the card</source>
        <translation>El perfil no está en la tarjeta</translation>
    </message>
    <message>
        <source>Card tried too often</source>
        <translation>Tarjeta probada demasiadas veces</translation>
    </message>
    <message>
        <source>Profile could not be enabled</source>
        <translation>No se pudo habilitar el perfil</translation>
    </message>
    <message>
        <source>Address reads back differently</source>
        <translation>La dirección releída es distinta</translation>
    </message>
    <message>
        <source>Not certain what is on the card</source>
        <translation>No es seguro qué hay en la tarjeta</translation>
    </message>
    <message>
        <source>Label perhaps printed</source>
        <translation>Etiqueta quizás impresa</translation>
    </message>
    <message>
        <source>Code was voided</source>
        <translation>El código se anuló</translation>
    </message>
    <message>
        <source>Card refused the profile</source>
        <translation>La tarjeta rechazó el perfil</translation>
    </message>
    <message>
        <source>Installation failed</source>
        <translation>Falló la instalación</translation>
    </message>
    <message>
        <source>Card does not answer</source>
        <translation>La tarjeta no responde</translation>
    </message>
    <message>
        <source>Card taken out</source>
        <translation>Tarjeta sacada</translation>
    </message>
    <message>
        <source>Card was exchanged</source>
        <translation>Se cambió la tarjeta</translation>
    </message>
    <message>
        <source>Card too slow</source>
        <translation>Tarjeta demasiado lenta</translation>
    </message>
    <message>
        <source>Reader was unplugged</source>
        <translation>Se desconectó el lector</translation>
    </message>
    <message>
        <source>Not an eSIM card</source>
        <translation>No es una tarjeta eSIM</translation>
    </message>
    <message>
        <source>Card or reader</source>
        <translation>Tarjeta o lector</translation>
    </message>
    <message>
        <source>Profile is for another card</source>
        <translation>El perfil es para otra tarjeta</translation>
    </message>
    <message>
        <source>Confirmation code is missing</source>
        <translation>Falta el código de confirmación</translation>
    </message>
    <message>
        <source>Profile does not fit its order</source>
        <translation>El perfil no corresponde a su pedido</translation>
    </message>
    <message>
        <source>Profile server is not trusted</source>
        <translation>Servidor de perfiles no fiable</translation>
    </message>
    <message>
        <source>Profile server too slow</source>
        <translation>Servidor de perfiles demasiado lento</translation>
    </message>
    <message>
        <source>Profile server not reached</source>
        <translation>No se accede al servidor de perfiles</translation>
    </message>
    <message>
        <source>Profile server</source>
        <translation>Servidor de perfiles</translation>
    </message>
    <message>
        <source>Profile server refused</source>
        <translation>El servidor de perfiles lo rechazó</translation>
    </message>
    <message>
        <source>Profile package is damaged</source>
        <translation>El paquete del perfil está dañado</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operador de red</translation>
    </message>
    <message>
        <source>Printer out of paper</source>
        <translation>Impresora sin papel</translation>
    </message>
    <message>
        <source>Printer out of labels</source>
        <translation>Impresora sin etiquetas</translation>
    </message>
    <message>
        <source>Printer out of ribbon</source>
        <translation>Impresora sin cinta</translation>
    </message>
    <message>
        <source>Label or printer</source>
        <translation>Etiqueta o impresora</translation>
    </message>
    <message>
        <source>Card is at work elsewhere</source>
        <translation>La tarjeta está en uso en otro sitio</translation>
    </message>
    <message>
        <source>Limit of reservations</source>
        <translation>Límite de reservas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>There is no batch "%1".</source>
        <translation>No hay ningún lote “%1”.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>What the manifest wants</source>
        <translation>Lo que pide el manifiesto</translation>
    </message>
    <message>
        <source>Reservation and profile</source>
        <translation>Reserva y perfil</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>for its EID</source>
        <translation>para su EID</translation>
    </message>
    <message>
        <source>by matching ID</source>
        <translation>por matching ID</translation>
    </message>
    <message>
        <source>the manifest gives the code; nothing is reserved</source>
        <translation>el manifiesto da el código; no se reserva nada</translation>
    </message>
    <message>
        <source>installed on the card</source>
        <translation>instalado en la tarjeta</translation>
    </message>
    <message>
        <source>the server's address is written on the card</source>
        <translation>la dirección del servidor se escribe en la tarjeta</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>con su etiqueta</translation>
    </message>
    <message>
        <source>not ready, as far as is known</source>
        <translation>no está lista, por lo que se sabe</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usada</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>ya no sirve</translation>
    </message>
    <message>
        <source>nothing of this unit was written</source>
        <translation>no se escribió nada de esta unidad</translation>
    </message>
    <message>
        <source>perhaps written: the card must be read</source>
        <translation>quizás escrita: hay que leer la tarjeta</translation>
    </message>
    <message>
        <source>the card says it is written; not read back yet</source>
        <translation>la tarjeta dice que está escrita; aún no se ha releído</translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation>escrita y releída</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>quizás impresa</translation>
    </message>
    <message>
        <source>sent to a printer that sees no paper</source>
        <translation>enviada a una impresora que no detecta el papel</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresa</translation>
    </message>
    <message>
        <source>printed and scanned back</source>
        <translation>impresa y comprobada con el escáner</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>fila %1 de %2</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Modo de reserva</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Modo de entrega</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>The carrier's words</source>
        <translation>Mensaje del operador de red</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>sent, its outcome is not known</source>
        <translation>enviada; no se conoce su resultado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Signed result</source>
        <translation>Resultado firmado</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), in the report</source>
        <translation>
            <numerusform>%n byte, en el informe</numerusform>
            <numerusform>%n bytes, en el informe</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>Etiquetas impresas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Row %1 of the manifest %2 was imported.</source>
        <translation>Se importó la fila %1 del manifiesto %2.</translation>
    </message>
    <message>
        <source>Only failed and held units can be retried or handed to an engineer.</source>
        <translation>Solo las unidades fallidas o retenidas se pueden reintentar o entregar a un ingeniero.</translation>
    </message>
    <message>
        <source>An engineer has %1 already.</source>
        <translation>Un ingeniero ya tiene %1.</translation>
    </message>
    <message>
        <source>It was handed to an engineer: %1</source>
        <translation>Se entregó a un ingeniero: %1</translation>
    </message>
    <message>
        <source>An engineer has it: %1</source>
        <translation>La tiene un ingeniero: %1</translation>
    </message>
    <message>
        <source>signed in with the badge %1</source>
        <translation>inició sesión con la credencial %1</translation>
    </message>
    <message>
        <source>signed out, badge %1</source>
        <translation>cerró la sesión, credencial %1</translation>
    </message>
    <message>
        <source>the line stopped itself (%1)</source>
        <translation>la línea se detuvo sola (%1)</translation>
    </message>
    <message>
        <source>released the line: %1</source>
        <translation>liberó la línea: %1</translation>
    </message>
    <message>
        <source>changed settings: %1</source>
        <translation>cambió ajustes: %1</translation>
    </message>
    <message>
        <source>took in certificates to be trusted: %1</source>
        <translation>incorporó certificados de confianza: %1</translation>
    </message>
    <message>
        <source>changed who may sign in: %1</source>
        <translation>cambió quién puede iniciar sesión: %1</translation>
    </message>
    <message>
        <source>%1 (%2 agreed)</source>
        <translation>%1 (%2 estuvo de acuerdo)</translation>
    </message>
</context>
<context>
    <name>stationctl</name>
    <message>
        <source>See: esim-stationctl --help</source>
        <translation>Consulte: esim-stationctl --help</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>La opción %1 no existe.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
    <message>
        <source>No notification waits for its server.</source>
        <translation>Ninguna notificación espera a su servidor.</translation>
    </message>
    <message>
        <source>No such notification waits for its server.</source>
        <translation>Esa notificación no espera a su servidor.</translation>
    </message>
    <message>
        <source>See: esim-stationctl backlog list</source>
        <translation>Consulte: esim-stationctl backlog list</translation>
    </message>
    <message>
        <source>The notification will not be sent from here any more.</source>
        <translation>La notificación ya no se enviará desde aquí.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, fila %2, columna %3</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the file and try again.</source>
        <translation>No se importó nada. Corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>Las filas rechazadas están en %1.</translation>
    </message>
    <message>
        <source>The manifest is good: %1 units, %2 profiles to reserve.</source>
        <translation>El manifiesto es correcto: %1 unidades, %2 perfiles por reservar.</translation>
    </message>
    <message>
        <source>Imported %1 units as batch %2.</source>
        <translation>Se importaron %1 unidades como lote %2.</translation>
    </message>
    <message>
        <source>There is no batch with the name %1.</source>
        <translation>No hay ningún lote con el nombre %1.</translation>
    </message>
    <message>
        <source>See: esim-stationctl batch list</source>
        <translation>Consulte: esim-stationctl batch list</translation>
    </message>
    <message>
        <source>%1: %2 units, %3 done, %4 failed, %5 held, %6 waiting</source>
        <translation>%1: %2 unidades, %3 terminadas, %4 fallidas, %5 retenidas, %6 en espera</translation>
    </message>
    <message>
        <source>No batch was imported yet.</source>
        <translation>Aún no se ha importado ningún lote.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Cabecera: %1</translation>
    </message>
    <message>
        <source>None of the readers that were named is connected: %1.</source>
        <translation>Ninguno de los lectores indicados está conectado: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed, %4 held</source>
        <translation>%1 de %2 terminadas, %3 fallidas, %4 retenidas</translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 held, %4 waiting, in %5 s.</source>
        <translation>%1 terminadas, %2 fallidas, %3 retenidas, %4 en espera, en %5 s.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Nothing to do: the card was so already.</source>
        <translation>No hay nada que hacer: la tarjeta ya estaba así.</translation>
    </message>
    <message>
        <source>This cannot be undone, so it must be confirmed.</source>
        <translation>Esto no se puede deshacer y por eso hay que confirmarlo.</translation>
    </message>
    <message>
        <source>Add --confirm and the card's whole EID, all 32 digits; see: card info.</source>
        <translation>Añada --confirm y el EID completo de la tarjeta, los 32 dígitos; consulte: card info.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>The file holds no certificate revocation list.</source>
        <translation>El archivo no contiene ninguna lista de revocación de certificados.</translation>
    </message>
    <message>
        <source>Give a list in DER or PEM.</source>
        <translation>Indique una lista en DER o PEM.</translation>
    </message>
    <message>
        <source>The card names no SM-DS.</source>
        <translation>La tarjeta no indica ningún SM-DS.</translation>
    </message>
    <message>
        <source>Name the address of one behind the command.</source>
        <translation>Indique la dirección de uno después del comando.</translation>
    </message>
    <message>
        <source>Confirmation code: </source>
        <translation>Código de confirmación: </translation>
    </message>
    <message>
        <source>Whether the profile is on the card is not known. Put the card back and list its profiles.</source>
        <translation>No se sabe si el perfil está en la tarjeta. Vuelva a insertar la tarjeta y muestre la lista de sus perfiles.</translation>
    </message>
    <message>
        <source>The card reported success, but its list does not show the profile.</source>
        <translation>La tarjeta comunicó que todo salió bien, pero su lista no muestra el perfil.</translation>
    </message>
    <message>
        <source>Set the card aside.</source>
        <translation>Aparte la tarjeta.</translation>
    </message>
    <message>
        <source>The profile %1 is on the card and enabled.</source>
        <translation>El perfil %1 está en la tarjeta y habilitado.</translation>
    </message>
    <message>
        <source>The profile %1 is on the card.</source>
        <translation>El perfil %1 está en la tarjeta.</translation>
    </message>
    <message>
        <source>%1 more profiles wait for this card at the SM-DS.</source>
        <translation>Otros perfiles que esperan a esta tarjeta en el SM-DS: %1.</translation>
    </message>
    <message>
        <source>This activation code needs a confirmation code.</source>
        <translation>Este código de activación necesita un código de confirmación.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, and add --confirmation-code-file FILE; or run the command on a terminal and type it.</source>
        <translation>Póngalo en un archivo que solo usted pueda leer y añada --confirmation-code-file FILE; o ejecute el comando en un terminal y escríbalo.</translation>
    </message>
    <message>
        <source>The recording cannot be written (%1).</source>
        <translation>No se puede escribir la grabación (%1).</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>Compruebe la carpeta y el espacio en su disco.</translation>
    </message>
    <message>
        <source>What was said is in %1, without secrets.</source>
        <translation>Lo que se dijo está en %1, sin secretos.</translation>
    </message>
    <message>
        <source>There is no reader with the name "%1".</source>
        <translation>No hay ningún lector con el nombre “%1”.</translation>
    </message>
    <message>
        <source>See the names with: esim-stationctl readers</source>
        <translation>Vea los nombres con: esim-stationctl readers</translation>
    </message>
    <message>
        <source>There is no card in the reader.</source>
        <translation>No hay ninguna tarjeta en el lector.</translation>
    </message>
    <message>
        <source>Put a card in and try again.</source>
        <translation>Inserte una tarjeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The card has no default SM-DP+ address.</source>
        <translation>La tarjeta no tiene una dirección de SM-DP+ predeterminada.</translation>
    </message>
    <message>
        <source>Set one with: card set-default-smdp, or use a code.</source>
        <translation>Defina una con: card set-default-smdp, o use un código.</translation>
    </message>
    <message>
        <source>Nothing waits for this card at the SM-DS.</source>
        <translation>No hay nada en espera para esta tarjeta en el SM-DS.</translation>
    </message>
    <message>
        <source>Ask the operator to register the profile there.</source>
        <translation>Pida al operador de red que registre allí el perfil.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>EID: %1</source>
        <translation>EID: %1</translation>
    </message>
    <message>
        <source>The EID's check digits are wrong: this is a test card, or it is damaged.</source>
        <translation>Los dígitos de control del EID son incorrectos: es una tarjeta de prueba, o está dañada.</translation>
    </message>
    <message>
        <source>SGP.22 version: %1, firmware %2</source>
        <translation>Versión de SGP.22: %1, firmware %2</translation>
    </message>
    <message>
        <source>Profile package version</source>
        <translation>Versión del paquete de perfil</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>Free working memory</source>
        <translation>Memoria de trabajo libre</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Default SM-DP+ address</source>
        <translation>Dirección de SM-DP+ predeterminada</translation>
    </message>
    <message>
        <source>Root SM-DS address</source>
        <translation>Dirección del SM-DS raíz</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Card functions</source>
        <translation>Funciones de la tarjeta</translation>
    </message>
    <message>
        <source>Remote functions</source>
        <translation>Funciones remotas</translation>
    </message>
    <message>
        <source>Rules that no profile may have</source>
        <translation>Reglas que ningún perfil puede tener</translation>
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
        <translation>Perfil de protección</translation>
    </message>
    <message>
        <source>SAS accreditation</source>
        <translation>Acreditación SAS</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Trusts servers of issuers</source>
        <translation>Confía en servidores de los emisores</translation>
    </message>
    <message>
        <source>Is trusted under issuers</source>
        <translation>Es de confianza según los emisores</translation>
    </message>
    <message>
        <source>This is a card for devices without a screen (SGP.32).</source>
        <translation>Esta es una tarjeta para dispositivos sin pantalla (SGP.32).</translation>
    </message>
    <message>
        <source>There is no profile on this card.</source>
        <translation>No hay ningún perfil en esta tarjeta.</translation>
    </message>
    <message>
        <source>The server offers: %1 %2 (%3, ICCID %4)</source>
        <translation>El servidor ofrece: %1 %2 (%3, ICCID %4)</translation>
    </message>
    <message>
        <source>Once enabled it cannot be disabled.</source>
        <translation>Una vez habilitado, no se puede deshabilitar.</translation>
    </message>
    <message>
        <source>It cannot be deleted.</source>
        <translation>No se puede eliminar.</translation>
    </message>
    <message>
        <source>a person must agree</source>
        <translation>una persona debe dar su consentimiento</translation>
    </message>
    <message>
        <source>This card allows no profile to forbid that it is disabled or deleted.</source>
        <translation>Esta tarjeta no permite que ningún perfil prohíba deshabilitarlo o eliminarlo.</translation>
    </message>
    <message>
        <source>A profile waits at %1 (%2).</source>
        <translation>Un perfil espera en %1 (%2).</translation>
    </message>
    <message>
        <source>%1 entries of the SM-DS cannot be used.</source>
        <translation>Entradas del SM-DS que no se pueden usar: %1.</translation>
    </message>
    <message>
        <source>Nothing waits for this card.</source>
        <translation>No hay nada en espera para esta tarjeta.</translation>
    </message>
    <message>
        <source>No notification is pending on this card.</source>
        <translation>No hay notificaciones pendientes en esta tarjeta.</translation>
    </message>
    <message>
        <source>Notification %1 was sent.</source>
        <translation>La notificación %1 se envió.</translation>
    </message>
    <message>
        <source>Notification %1 stays on the card.</source>
        <translation>La notificación %1 sigue en la tarjeta.</translation>
    </message>
    <message>
        <source>The carrier lists %1 reservations, the journal knows %2. They agree.</source>
        <translation>El operador de red tiene %1 reservas en su lista; el diario conoce %2. Coinciden.</translation>
    </message>
    <message>
        <source>The carrier lists %1 reservations, the journal knows %2. Differences: %3.</source>
        <translation>El operador de red tiene %1 reservas en su lista; el diario conoce %2. Diferencias: %3.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>El comando %1 no existe.</translation>
    </message>
    <message>
        <source>The journal is whole: %1 events.</source>
        <translation>El diario está íntegro: %1 eventos.</translation>
    </message>
    <message>
        <source>The journal has %1 faults. Keep it as it is and call an engineer.</source>
        <translation>El diario tiene %1 errores. Déjelo como está y llame a un ingeniero.</translation>
    </message>
    <message>
        <source>It still holds the noted head of event %1.</source>
        <translation>Sigue conteniendo la cabecera anotada del evento %1.</translation>
    </message>
    <message>
        <source>Whether the newest records were taken away shows only against a head that was noted outside of this machine: --against FILE or SEQUENCE:HASH.</source>
        <translation>Solo con una cabecera anotada fuera de este equipo se puede saber si se quitaron los registros más recientes: --against FILE o SEQUENCE:HASH.</translation>
    </message>
    <message>
        <source>Written: %1. Its secrets need the journal's key, which is backed up apart from it.</source>
        <translation>Escrito: %1. Sus secretos necesitan la clave del diario, de la que se hace una copia de seguridad aparte.</translation>
    </message>
    <message>
        <source>Scan the test label now.</source>
        <translation>Escanee ahora la etiqueta de prueba.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>No hay ningún lector de tarjetas conectado.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Conecte uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>No secret came on the standard input.</source>
        <translation>No llegó ningún secreto por la entrada estándar.</translation>
    </message>
    <message>
        <source>Type it, or send it through a pipe.</source>
        <translation>Escríbalo o envíelo por una tubería (pipe).</translation>
    </message>
    <message>
        <source>It is in the keyring. In the settings: secret=keyring:%1</source>
        <translation>Está en el llavero. En los ajustes: secret=keyring:%1</translation>
    </message>
    <message>
        <source>Removed from the keyring: %1</source>
        <translation>Eliminado del llavero: %1</translation>
    </message>
    <message>
        <source>The keyring has it: %1</source>
        <translation>Está en el llavero: %1</translation>
    </message>
    <message>
        <source>an eSIM issuer (CI), not a known GSMA one</source>
        <translation>un emisor de eSIM (CI), no uno conocido de la GSMA</translation>
    </message>
    <message>
        <source>no eSIM issuer (CI)</source>
        <translation>no es un emisor de eSIM (CI)</translation>
    </message>
    <message>
        <source>[smdp] trust does not name "imported": add it, or the imported roots are not used.</source>
        <translation>[smdp] trust no contiene “imported”: añádalo o las raíces importadas no se usarán.</translation>
    </message>
    <message>
        <source>The batch %1 has no unit with the serial %2.</source>
        <translation>El lote %1 no tiene ninguna unidad con el número de serie %2.</translation>
    </message>
    <message>
        <source>The label is the right one.</source>
        <translation>La etiqueta es la correcta.</translation>
    </message>
    <message>
        <source>The code is voided: destroy every label of it, and tell the carrier to take it back.</source>
        <translation>El código está anulado: destruya todas las etiquetas que lo lleven y pida al operador de red que cancele la reserva.</translation>
    </message>
    <message>
        <source>Noted; the running station prints it.</source>
        <translation>Anotado; la estación en marcha la imprime.</translation>
    </message>
    <message>
        <source>Noted; the batch goes on with it when it runs.</source>
        <translation>Anotado; el lote sigue con ella cuando se ejecute.</translation>
    </message>
    <message>
        <source>Check the serial: upper and lower case count.</source>
        <translation>Compruebe el número de serie: las mayúsculas y las minúsculas cuentan.</translation>
    </message>
    <message>
        <source>EID %1, ICCID %2</source>
        <translation>EID %1, ICCID %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The command is not complete.</source>
        <translation>El comando no está completo.</translation>
    </message>
    <message>
        <source>Write: esim-stationctl %1</source>
        <translation>Escriba: esim-stationctl %1</translation>
    </message>
    <message>
        <source>"%1" says of no column what it is.</source>
        <translation>“%1” no dice qué es ninguna columna.</translation>
    </message>
    <message>
        <source>Write TITLE=USE; the uses are: %1.</source>
        <translation>Escriba TITLE=USE; los usos son: %1.</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>La columna %1 se indica dos veces.</translation>
    </message>
    <message>
        <source>Say once what it is.</source>
        <translation>Diga una sola vez qué es.</translation>
    </message>
    <message>
        <source>Nobody with the name %1 is set up here.</source>
        <translation>Aquí no hay nadie configurado con el nombre %1.</translation>
    </message>
    <message>
        <source>See: esim-stationctl people list</source>
        <translation>Consulte: esim-stationctl people list</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>Nobody is set up: everybody may do everything. The first one to add is an engineer.</source>
        <translation>No hay nadie configurado: todos pueden hacer todo. La primera persona que se añade es un ingeniero.</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>El mismo PIN otra vez: </translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Los dos PIN no son iguales.</translation>
    </message>
    <message>
        <source>Added. The badge's code must hold: %1</source>
        <translation>Añadida. El código de la credencial debe contener: %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitada.</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>El PIN se cambió.</translation>
    </message>
    <message>
        <source>The line is released; run the batch.</source>
        <translation>La línea está liberada; ejecute el lote.</translation>
    </message>
    <message>
        <source>Possible now: %1. %2 %3</source>
        <translation>Posible ahora: %1. %2 %3</translation>
    </message>
    <message>
        <source>An engineer has it now; it stands until it is retried.</source>
        <translation>Ahora la tiene un ingeniero; queda parada hasta que se reintente.</translation>
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
        <translation>Uso: esim-stationctl [opciones] COMMAND

  doctor                                    comprueba cada parte y dice qué hacer
  readers                                   muestra la lista de lectores de tarjetas
  card info|profiles|notifications|rules --reader R
  card download --reader R (-|--code-file FILE|--default-address|--smds [ADDRESS])
                [--confirmation-code-file FILE] [--enable]
  card discover --reader R [ADDRESS]        qué hay en espera en el SM-DS; sin dirección, el de la propia tarjeta
  card enable|disable|delete --reader R ICCID
  card nickname --reader R ICCID [NAME]     sin nombre: lo quita
  card set-default-smdp --reader R FQDN     una vacía ("") la borra
  card load-crl --reader R FILE
  card send-notifications --reader R
  card drop-notification --reader R SEQUENCE --confirm EID
  card memory-reset --reader R --confirm EID [--test-profiles] [--keep-address]
  card … --record FILE                      lo que se dijo a la tarjeta y a los servidores, sin secretos
  carrier compare [-o FILE.csv]             todas las diferencias entre su cuenta y el diario
  manifest check FILE.csv [--recipe R] [--map TITLE=USE,…] [--rejects OUT.csv]
  batch import FILE.csv --name NAME [--recipe R] [--map TITLE=USE,…]
  batch run NAME [--readers all|R1,R2] [--until-idle SECONDS]
  batch release NAME --reason TEXT [--second NAME]  libera una línea que se detuvo sola
  batch status|list|export NAME --format csv|jsonl|pdf -o FILE
  unit show|retry|reconcile|scan BATCH SERIAL
  unit hand-over BATCH SERIAL --reason TEXT  aparta una unidad parada hasta que un ingeniero la reintente
  unit void BATCH SERIAL --reason TEXT      su código no se usa nunca más; igual que label void
  unit report BATCH SERIAL -o FILE.json|FILE.pdf
  label print BATCH SERIAL                  una que aún no se imprimió
  label reprint BATCH SERIAL --reason jam|smudged|lost|damaged|TEXT [--second NAME]
  label void BATCH SERIAL --reason TEXT
  label self-test [--print]                 imprime la etiqueta de prueba; lo escaneado llega por stdin
  journal verify [--against FILE|SEQUENCE:HASH]
  journal backup [-o FILE]
  journal acts                              quién inició sesión, liberó la línea, cambió ajustes o personas
  journal move-key                          adonde indica [station] journal_key
  backlog list                              notificaciones que esperan a sus servidores
  backlog drop EID SEQUENCE                 renuncia a una, si su servidor nunca vuelve
  people list
  people add BADGE --name NAME --role operator|engineer [--pin-file FILE|-]   - = se teclea, o por stdin
  people remove BADGE
  people set-pin BADGE [--pin-file FILE|-] [--no-pin]
  secret set|remove|test NAME               el llavero; set lee el secreto de stdin
  settings show                             cada ajuste y de dónde viene, sin secretos
  trust list|import FILE.pem

Opciones, antes o después del comando:
  --config FILE   ajustes          --data-dir DIR  dónde están el diario y las etiquetas
  --training      operador de red, servidor y tarjetas simulados; no se toca nada real
  --json          un objeto JSON por línea en stdout
  --version, --help

Código de salida: 0 todas las unidades terminadas, 1 alguna no lo está, 2 uso o ajustes, 3 entrada incorrecta, 4 falta una parte.
</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Todavía no se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>tlv</name>
    <message>
        <source>The data cannot be read (%1).</source>
        <translation>No se pueden leer los datos (%1).</translation>
    </message>
    <message>
        <source>The answer is of another kind (%1) than the one asked for (%2).</source>
        <translation>La respuesta es de una clase (%1) distinta de la solicitada (%2).</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training folder cannot be made.</source>
        <translation>No se puede crear la carpeta de práctica.</translation>
    </message>
    <message>
        <source>Check who owns the data folder.</source>
        <translation>Compruebe quién es el propietario de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The training carrier's file cannot be written.</source>
        <translation>No se puede escribir el archivo del operador de red de práctica.</translation>
    </message>
    <message>
        <source>Check that the folder exists and has room.</source>
        <translation>Compruebe que la carpeta existe y tiene espacio.</translation>
    </message>
    <message>
        <source>The training carrier's file cannot be read.</source>
        <translation>No se puede leer el archivo del operador de red de práctica.</translation>
    </message>
    <message>
        <source>Delete the file to begin the training anew.</source>
        <translation>Elimine el archivo para empezar de nuevo la práctica.</translation>
    </message>
    <message>
        <source>The training carrier cannot listen.</source>
        <translation>El operador de red de práctica no puede escuchar en su puerto.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program that uses it.</source>
        <translation>Elija otro puerto o cierre el otro programa que lo usa.</translation>
    </message>
    <message>
        <source>A certificate cannot be read.</source>
        <translation>No se puede leer un certificado.</translation>
    </message>
    <message>
        <source>A key cannot be read, or is not on its curve.</source>
        <translation>Una clave no se puede leer, o no está en su curva.</translation>
    </message>
    <message>
        <source>The training SM-DP+ cannot listen for ES2+.</source>
        <translation>El SM-DP+ de práctica no puede escuchar para ES2+.</translation>
    </message>
    <message>
        <source>End programs that use many ports.</source>
        <translation>Cierre los programas que usan muchos puertos.</translation>
    </message>
    <message>
        <source>The training data is damaged.</source>
        <translation>Los datos de práctica están dañados.</translation>
    </message>
    <message>
        <source>The profile's metadata is not allowed (%1).</source>
        <translation>Los metadatos del perfil no están permitidos (%1).</translation>
    </message>
    <message>
        <source>The card refused the command.</source>
        <translation>La tarjeta rechazó el comando.</translation>
    </message>
    <message>
        <source>The card in %1 is not an eSIM chip. Use another card.</source>
        <translation>La tarjeta de %1 no es un chip eSIM. Use otra tarjeta.</translation>
    </message>
    <message>
        <source>There is no card in %1. Put it in again.</source>
        <translation>No hay ninguna tarjeta en %1. Insértela de nuevo.</translation>
    </message>
    <message>
        <source>Another program reset the card in %1. Try again.</source>
        <translation>Otro programa reinició la tarjeta de %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The card in %1 does not answer. Turn it round, or use another.</source>
        <translation>La tarjeta de %1 no responde. Dele la vuelta o use otra.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>%1 is being used already.</source>
        <translation>%1 ya se está usando.</translation>
    </message>
    <message>
        <source>The card in %1 took too long. Take it out and put it in again.</source>
        <translation>La tarjeta de %1 tardó demasiado. Sáquela e insértela de nuevo.</translation>
    </message>
    <message>
        <source>The part that talks to %1 ended. Try again.</source>
        <translation>La parte que se comunica con %1 terminó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The card in %1 answered something that makes no sense.</source>
        <translation>La tarjeta de %1 respondió algo que no tiene sentido.</translation>
    </message>
    <message>
        <source>The training SM-DP+ cannot listen on port %1.</source>
        <translation>El SM-DP+ de práctica no puede escuchar en el puerto %1.</translation>
    </message>
    <message>
        <source>End the other program that uses this port.</source>
        <translation>Cierre el otro programa que usa este puerto.</translation>
    </message>
    <message>
        <source>The training SM-DS cannot listen on port %1.</source>
        <translation>El SM-DS de práctica no puede escuchar en el puerto %1.</translation>
    </message>
    <message>
        <source>The training data cannot be saved: %1.</source>
        <translation>No se pueden guardar los datos de práctica: %1.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has room.</source>
        <translation>Compruebe que se puede escribir en la carpeta y que tiene espacio.</translation>
    </message>
    <message>
        <source>The training data cannot be read: %1.</source>
        <translation>No se pueden leer los datos de práctica: %1.</translation>
    </message>
    <message>
        <source>Delete the training folder; it will be made anew.</source>
        <translation>Elimine la carpeta de práctica; se creará de nuevo.</translation>
    </message>
    <message>
        <source>No virtual reader listens on port %1.</source>
        <translation>Ningún lector virtual escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>Start the PC/SC service with the virtual reader driver.</source>
        <translation>Inicie el servicio PC/SC con el controlador de lector virtual.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>No se puede leer el archivo de certificado.</translation>
    </message>
    <message>
        <source>Check the path in [smdp] trust.</source>
        <translation>Compruebe la ruta en [smdp] trust.</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>El archivo no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>It must be a PEM file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Debe ser un archivo PEM que empiece por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>"%1" is not a certificate authority.</source>
        <translation>“%1” no es una autoridad de certificación.</translation>
    </message>
    <message>
        <source>Import the root that signed the server's certificate, not the server's own.</source>
        <translation>Importe la raíz que firmó el certificado del servidor, no el del propio servidor.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Check who owns the data folder.</source>
        <translation>Compruebe quién es el propietario de la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>TAKE IT
OUT</source>
        <comment>giant word, two lines at most</comment>
        <translation>SACAR
TARJETA</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>giant word: progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>working</source>
        <comment>giant word</comment>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>Leave the card in.</source>
        <translation>Deje la tarjeta puesta.</translation>
    </message>
    <message>
        <source>no reader</source>
        <comment>giant word</comment>
        <translation>sin lector</translation>
    </message>
    <message>
        <source>It was unplugged. Plug it in again.</source>
        <translation>Se desconectó. Conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>Take the card out.</source>
        <translation>Saque la tarjeta.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>giant word</comment>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>card in</source>
        <comment>giant word</comment>
        <translation>hay tarjeta</translation>
    </message>
    <message>
        <source>It is read when the batch runs. F7 shows it.</source>
        <translation>Se lee cuando el lote está en marcha. F7 la muestra.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>giant word</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>giant word: the card is being read</comment>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>wait</source>
        <comment>giant word</comment>
        <translation>espere</translation>
    </message>
    <message>
        <source>Its profile is not ready yet. Leave the card in.</source>
        <translation>Su perfil aún no está listo. Deje la tarjeta puesta.</translation>
    </message>
    <message>
        <source>SCAN</source>
        <comment>giant word</comment>
        <translation>ESCANEE</translation>
    </message>
    <message>
        <source>Scan this unit's serial, or take the card out.</source>
        <translation>Escanee el número de serie de esta unidad o saque la tarjeta.</translation>
    </message>
    <message>
        <source>This card belongs to no unit of this batch.</source>
        <translation>Esta tarjeta no es de ninguna unidad de este lote.</translation>
    </message>
    <message>
        <source>The card does not answer. Put it in again.</source>
        <translation>La tarjeta no responde. Insértela de nuevo.</translation>
    </message>
    <message>
        <source>Scan this unit's label.</source>
        <translation>Escanee la etiqueta de esta unidad.</translation>
    </message>
    <message>
        <source>DONE</source>
        <comment>giant word</comment>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>giant word</comment>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>giant word</comment>
        <translation>RETENER</translation>
    </message>
    <message>
        <source>Take the card out and call an engineer.</source>
        <translation>Saque la tarjeta y llame a un ingeniero.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>reservando</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>activando</translation>
    </message>
    <message>
        <source>waiting for card</source>
        <translation>esperando tarjeta</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>instalando</translation>
    </message>
    <message>
        <source>writing address</source>
        <translation>escribiendo dirección</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>releyendo</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>waiting for scan</source>
        <translation>esperando escaneo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>Nothing to do yet. Its turn comes.</source>
        <translation>Aún no hay nada que hacer. Ya le llegará el turno.</translation>
    </message>
    <message>
        <source>Nothing to do. The carrier is getting the profile ready.</source>
        <translation>No hay nada que hacer. El operador de red está preparando el perfil.</translation>
    </message>
    <message>
        <source>Put this unit's card into a reader.</source>
        <translation>Inserte la tarjeta de esta unidad en un lector.</translation>
    </message>
    <message>
        <source>Leave the card in. It is being written.</source>
        <translation>Deje la tarjeta puesta. Se está escribiendo.</translation>
    </message>
    <message>
        <source>Nothing to do. The label is being printed.</source>
        <translation>No hay nada que hacer. La etiqueta se está imprimiendo.</translation>
    </message>
    <message>
        <source>Stick the label on and scan it.</source>
        <translation>Pegue la etiqueta y escanéela.</translation>
    </message>
    <message>
        <source>Finished. Take the card out.</source>
        <translation>Terminada. Saque la tarjeta.</translation>
    </message>
    <message>
        <source>Put this unit aside. Try again when the cause is gone.</source>
        <translation>Aparte esta unidad. Reintente cuando se haya resuelto la causa.</translation>
    </message>
    <message>
        <source>Put this unit aside and call an engineer.</source>
        <translation>Aparte esta unidad y llame a un ingeniero.</translation>
    </message>
    <message>
        <source>by EID</source>
        <translation>por EID</translation>
    </message>
    <message>
        <source>by matching ID</source>
        <translation>por matching ID</translation>
    </message>
    <message>
        <source>code given</source>
        <translation>código dado</translation>
    </message>
    <message>
        <source>install</source>
        <translation>instalar</translation>
    </message>
    <message>
        <source>write address</source>
        <translation>escribir dirección</translation>
    </message>
    <message>
        <source>label only</source>
        <translation>solo etiqueta</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>unas %1 h %2 min</translation>
    </message>
    <message>
        <source>Muted on this bench.</source>
        <translation>Silenciado en este banco.</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>giant word: the line is</comment>
        <translation>parada</translation>
    </message>
    <message>
        <source>The line stopped itself. It says above why.</source>
        <translation>La línea se detuvo sola. Arriba dice por qué.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>The carrier's list is being read…</source>
        <translation>Leyendo la lista del operador de red…</translation>
    </message>
    <message numerus="yes">
        <source>The carrier lists %Ln reservation(s).</source>
        <translation>
            <numerusform>El operador de red tiene %Ln reserva en su lista.</numerusform>
            <numerusform>El operador de red tiene %Ln reservas en su lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal knows %Ln.</source>
        <translation>
            <numerusform>El diario conoce %Ln.</numerusform>
            <numerusform>El diario conoce %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s).</source>
        <translation>
            <numerusform>%Ln diferencia.</numerusform>
            <numerusform>%Ln diferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier and journal compared</source>
        <translation>Comparación del operador de red con el diario</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::AccountModel</name>
    <message>
        <source>In no record</source>
        <translation>En ningún registro</translation>
    </message>
    <message>
        <source>Paid for, not used</source>
        <translation>Pagada, sin usar</translation>
    </message>
    <message>
        <source>Not at the carrier</source>
        <translation>No está en el operador de red</translation>
    </message>
    <message>
        <source>Failed at the carrier</source>
        <translation>Falló en el operador de red</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Usada en otro sitio</translation>
    </message>
    <message>
        <source>Not reported as used</source>
        <translation>No comunicada como usada</translation>
    </message>
    <message>
        <source>Another EID</source>
        <translation>Otro EID</translation>
    </message>
    <message>
        <source>Another ICCID</source>
        <translation>Otro ICCID</translation>
    </message>
    <message>
        <source>Several for one EID</source>
        <translation>Varias para un EID</translation>
    </message>
    <message>
        <source>Voided, still good</source>
        <translation>Código anulado, aún vigente</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>What is so, and what to do</source>
        <translation>Qué pasa y qué hacer</translation>
    </message>
</context>
<context>
    <name>ui::ArrangeBar</name>
    <message>
        <source>Move a tile with the arrow keys, or drag it to where its reader stands.</source>
        <translation>Mueva un recuadro con las flechas o arrástrelo a donde está su lector.</translation>
    </message>
    <message>
        <source>&amp;Name of slot %1</source>
        <translation>&amp;Nombre del puesto %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Muted</source>
        <translation>&amp;Silenciado</translation>
    </message>
    <message>
        <source>The tile stays quiet while nothing is at stake in this reader. Settings decide which readers are used.</source>
        <translation>El recuadro queda en silencio mientras no hay nada en juego en este lector. Los ajustes deciden qué lectores se usan.</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Res&amp;tablecer</translation>
    </message>
    <message>
        <source>Everything back into the order of the readers; names are forgotten.</source>
        <translation>Todo vuelve al orden de los lectores; los nombres se olvidan.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Ends arranging (Ctrl+T).</source>
        <translation>Termina de ordenar (Ctrl+T).</translation>
    </message>
</context>
<context>
    <name>ui::BadgeBox</name>
    <message>
        <source>Looking for the badge…</source>
        <translation>Buscando la credencial…</translation>
    </message>
    <message>
        <source>%1, your PIN, please.</source>
        <translation>%1, su PIN, por favor.</translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation>Comprobando el PIN…</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>credencial</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>ui::BatchProgress</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln retenida</numerusform>
            <numerusform>%Ln retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 units/h</source>
        <translation>%1 unidades/h</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 de %Ln terminada</numerusform>
            <numerusform>%1 de %Ln terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No batch is open</source>
        <translation>Ningún lote abierto</translation>
    </message>
    <message>
        <source>Press F4 to import a manifest or to open a batch.</source>
        <translation>Pulse F4 para importar un manifiesto o abrir un lote.</translation>
    </message>
    <message>
        <source>Start  F12</source>
        <translation>Iniciar  F12</translation>
    </message>
    <message>
        <source>Lets the batch run. (F12)</source>
        <translation>Pone en marcha el lote. (F12)</translation>
    </message>
    <message>
        <source>Stop  F12</source>
        <translation>Detener  F12</translation>
    </message>
    <message>
        <source>Starts nothing new; cards that are being written are finished first. (F12)</source>
        <translation>No empieza nada nuevo; primero se terminan las tarjetas que se están escribiendo. (F12)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Cards that are being written are finished first.</source>
        <translation>Primero se terminan las tarjetas que se están escribiendo.</translation>
    </message>
    <message>
        <source>First-pass yield %1</source>
        <translation>Rendimiento a la primera %1</translation>
    </message>
    <message>
        <source>Units of this batch that were done at the first try. More: F6</source>
        <translation>Unidades de este lote terminadas al primer intento. Más: F6</translation>
    </message>
    <message>
        <source>Units per hour over this shift</source>
        <translation>Unidades por hora en este turno</translation>
    </message>
</context>
<context>
    <name>ui::BatchesPage</name>
    <message>
        <source>%1  (open)</source>
        <translation>%1  (abierto)</translation>
    </message>
    <message>
        <source>Stop the running batch first. (F12)</source>
        <translation>Detenga primero el lote en marcha. (F12)</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Import a manifest</source>
        <translation>Importar un manifiesto</translation>
    </message>
    <message>
        <source>No batch yet. Import a manifest to make the first one.</source>
        <translation>Aún no hay ningún lote. Importe un manifiesto para crear el primero.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare with the carrier</source>
        <translation>Comparar con el operador de red</translation>
    </message>
    <message>
        <source>Lists every difference between the carrier's account and the journal. Changes nothing.</source>
        <translation>Muestra todas las diferencias entre la cuenta del operador de red y el diario. No cambia nada.</translation>
    </message>
</context>
<context>
    <name>ui::BenchPage</name>
    <message>
        <source>The card in slot %1	F7</source>
        <translation>La tarjeta del puesto %1	F7</translation>
    </message>
    <message>
        <source>Arrange and name the tiles as the readers stand on the bench (Ctrl+T)</source>
        <translation>Ordenar y nombrar los recuadros como están los lectores en el banco (Ctrl+T)</translation>
    </message>
    <message>
        <source>Arrange the bench</source>
        <translation>Ordenar el banco</translation>
    </message>
</context>
<context>
    <name>ui::CardFacts</name>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>básica</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>contactless</source>
        <translation>sin contacto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>The check digits are wrong: a test card, or a damaged one.</source>
        <translation>Los dígitos de control son incorrectos: es una tarjeta de prueba o está dañada.</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>SGP.22 %1, firmware %2</source>
        <translation>SGP.22 %1, firmware %2</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Memoria de trabajo</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>Servidor predeterminado</translation>
    </message>
    <message>
        <source>Discovery server</source>
        <translation>Servidor de descubrimiento</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
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
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Rules not allowed</source>
        <translation>Reglas no permitidas</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Trusts issuers</source>
        <translation>Confía en emisores</translation>
    </message>
</context>
<context>
    <name>ui::CardNotificationsModel</name>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>Su servidor</translation>
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
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>The name that the card keeps for this profile; empty takes it away:</source>
        <translation>El nombre que la tarjeta guarda para este perfil; si se deja vacío, se quita:</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>Servidor predeterminado</translation>
    </message>
    <message>
        <source>The SM-DP+ address that the device asks at its first start; empty clears it:</source>
        <translation>La dirección de SM-DP+ que consulta el dispositivo en su primer inicio; si se deja vacía, se borra:</translation>
    </message>
    <message>
        <source>Delete the profile?</source>
        <translation>¿Eliminar el perfil?</translation>
    </message>
    <message>
        <source>%1 %2, ICCID %3, is deleted for good. It cannot be downloaded again unless the operator releases it.</source>
        <translation>%1 %2, ICCID %3, se elimina para siempre. No se puede descargar de nuevo a menos que el operador de red lo libere.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Drop the notification?</source>
        <translation>¿Descartar la notificación?</translation>
    </message>
    <message>
        <source>Notification %1 goes from the card without being sent. %2 never learns what happened.</source>
        <translation>La notificación %1 se quita de la tarjeta sin enviarse. %2 nunca sabrá qué ocurrió.</translation>
    </message>
    <message>
        <source>Drop it unsent</source>
        <translation>Descartar sin enviar</translation>
    </message>
    <message>
        <source>Clear the card?</source>
        <translation>¿Vaciar la tarjeta?</translation>
    </message>
    <message>
        <source>All operational profiles on this card are deleted for good, and its default server address is reset. This cannot be undone.

To confirm, type the last 8 digits of the EID %1.</source>
        <translation>Todos los perfiles operativos de esta tarjeta se eliminan para siempre y se restablece la dirección de su servidor predeterminado. Esto no se puede deshacer.

Para confirmar, escriba los últimos 8 dígitos del EID %1.</translation>
    </message>
    <message>
        <source>Clear the card</source>
        <translation>Vaciar tarjeta</translation>
    </message>
    <message>
        <source>No card reader yet. Plug one in.</source>
        <translation>Aún no hay ningún lector de tarjetas. Conecte uno.</translation>
    </message>
    <message>
        <source>There is no card in this reader. Put one in.</source>
        <translation>No hay ninguna tarjeta en este lector. Inserte una.</translation>
    </message>
    <message>
        <source>Read the card to see what is on it.</source>
        <translation>Lea la tarjeta para ver qué contiene.</translation>
    </message>
    <message>
        <source>Card in</source>
        <translation>Tarjeta en</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Leer tarjeta</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La tarjeta</translation>
    </message>
    <message>
        <source>Default server…</source>
        <translation>Servidor predeterminado…</translation>
    </message>
    <message>
        <source>Writes the SM-DP+ address that the device asks at its first start.</source>
        <translation>Escribe la dirección de SM-DP+ que consulta el dispositivo en su primer inicio.</translation>
    </message>
    <message>
        <source>Clear the card…</source>
        <translation>Vaciar tarjeta…</translation>
    </message>
    <message>
        <source>Deletes all operational profiles. You must confirm it by typing.</source>
        <translation>Elimina todos los perfiles operativos. Hay que confirmarlo escribiendo.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Enables the chosen profile; the one that is enabled now is disabled.</source>
        <translation>Habilita el perfil elegido; el que está habilitado ahora se deshabilita.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Only a disabled profile can be deleted.</source>
        <translation>Solo se puede eliminar un perfil deshabilitado.</translation>
    </message>
    <message>
        <source>Notifications that their servers do not know yet</source>
        <translation>Notificaciones que sus servidores aún no conocen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar todas</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Takes the chosen one off the card without sending it.</source>
        <translation>Quita la elegida de la tarjeta sin enviarla.</translation>
    </message>
</context>
<context>
    <name>ui::CardProfilesModel</name>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativo</translation>
    </message>
    <message>
        <source>stays enabled, stays on the card</source>
        <translation>sigue habilitado, sigue en la tarjeta</translation>
    </message>
    <message>
        <source>stays enabled</source>
        <translation>sigue habilitado</translation>
    </message>
    <message>
        <source>stays on the card</source>
        <translation>sigue en la tarjeta</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nombre en la tarjeta</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDialog</name>
    <message>
        <source>Trust these issuers?</source>
        <translation>¿Confiar en estos emisores?</translation>
    </message>
    <message>
        <source>Not a known GSMA issuer.</source>
        <translation>No es un emisor conocido de la GSMA.</translation>
    </message>
    <message>
        <source>Known as %1.</source>
        <translation>Conocido como %1.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Hasta: %1</translation>
    </message>
    <message>
        <source>Trust them</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>serial number</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>EID of the card</source>
        <translation>EID de la tarjeta</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>how it is reserved</source>
        <translation>modo de reserva</translation>
    </message>
    <message>
        <source>how it is delivered</source>
        <translation>modo de entrega</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>flota</translation>
    </message>
    <message>
        <source>activation code</source>
        <translation>código de activación</translation>
    </message>
    <message>
        <source>confirmation code</source>
        <translation>código de confirmación</translation>
    </message>
    <message>
        <source>text on the label</source>
        <translation>texto de la etiqueta</translation>
    </message>
    <message>
        <source>keep it, and export it again</source>
        <translation>guardarla y volver a exportarla</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>dejarla fuera</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>What the column %1 is used for</source>
        <translation>Para qué se usa la columna %1</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>cambiado a mano</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>el nombre no se conoce</translation>
    </message>
    <message>
        <source>known by its name</source>
        <translation>se conoce por su nombre</translation>
    </message>
    <message>
        <source>Say what each column is used for. What was used once is proposed again for the same columns.</source>
        <translation>Indique para qué se usa cada columna. Lo que se usó una vez se vuelve a proponer para las mismas columnas.</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Se usa como</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::DoctorPage</name>
    <message>
        <source>Last looked at %1</source>
        <translation>Última comprobación: %1</translation>
    </message>
    <message>
        <source>Every part is being looked at. Work can go on.</source>
        <translation>Se están comprobando todas las partes. Se puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. The doctor changes nothing and costs nothing.</source>
        <translation>Aún no se ha comprobado nada. El diagnóstico no cambia nada y no cuesta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) do not work. See what to do.</source>
        <translation>
            <numerusform>%Ln parte no funciona. Vea qué hacer.</numerusform>
            <numerusform>%Ln partes no funcionan. Vea qué hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The station works; look at %Ln remark(s).</source>
        <translation>
            <numerusform>La estación funciona; revise %Ln observación.</numerusform>
            <numerusform>La estación funciona; revise %Ln observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are well.</source>
        <translation>Todas las partes están bien.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Looks at every part once more (Alt+A)</source>
        <translation>Comprueba todas las partes una vez más (Alt+A)</translation>
    </message>
    <message>
        <source>Parts of the station</source>
        <translation>Partes de la estación</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>Diagnóstico en curso</translation>
    </message>
</context>
<context>
    <name>ui::FaultModel</name>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Qué está mal y qué hacer</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Qué pone ahí</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>No batch</source>
        <translation>Ningún lote</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Who works here; recorded with everything that is done.</source>
        <translation>Quién trabaja aquí; se registra con todo lo que se hace.</translation>
    </message>
    <message>
        <source>F2 Bench</source>
        <translation>F2 Banco</translation>
    </message>
    <message>
        <source>F3 Units</source>
        <translation>F3 Unidades</translation>
    </message>
    <message>
        <source>F4 Batches</source>
        <translation>F4 Lotes</translation>
    </message>
    <message>
        <source>F5 Label</source>
        <translation>F5 Etiqueta</translation>
    </message>
    <message>
        <source>F7 Cards</source>
        <translation>F7 Tarjetas</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Ayuda</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Scan your badge, or press Ctrl+L and type it.</source>
        <translation>Escanee su credencial, o pulse Ctrl+L y escríbala.</translation>
    </message>
    <message>
        <source>%1 is signed in as %2. Ctrl+L changes that.</source>
        <translation>%1 ha iniciado sesión como %2. Ctrl+L lo cambia.</translation>
    </message>
    <message>
        <source>Sound: off</source>
        <translation>Sonido: apagado</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <translation>Sonido: bajo</translation>
    </message>
    <message>
        <source>Sound: medium</source>
        <translation>Sonido: medio</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Sonido: alto</translation>
    </message>
    <message>
        <source>%1. Another press changes it (Ctrl+M).</source>
        <translation>%1. Otra pulsación lo cambia (Ctrl+M).</translation>
    </message>
    <message>
        <source>Doctor: something does not work</source>
        <translation>Diagnóstico: algo no funciona</translation>
    </message>
    <message>
        <source>F6 Records</source>
        <translation>F6 Registros</translation>
    </message>
    <message>
        <source>F8 Settings</source>
        <translation>F8 Ajustes</translation>
    </message>
    <message>
        <source>F9 Doctor</source>
        <translation>F9 Diagnóstico</translation>
    </message>
</context>
<context>
    <name>ui::ImportCost</name>
    <message>
        <source>without a fleet %1</source>
        <translation>sin flota %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fleet, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more fleet(s)</source>
        <translation>
            <numerusform>y %Ln flota más</numerusform>
            <numerusform>y %Ln flotas más</numerusform>
        </translation>
    </message>
    <message>
        <source>By fleet: %1.</source>
        <translation>Por flota: %1.</translation>
    </message>
    <message>
        <source>The limit of one batch is %1.</source>
        <translation>El límite de un lote es %1.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ One batch may reserve %1: %Ln unit(s) would wait until an engineer raises the limit.</source>
        <translation>
            <numerusform>⚠ Un lote puede reservar %1: %Ln unidad esperaría hasta que un ingeniero aumente el límite.</numerusform>
            <numerusform>⚠ Un lote puede reservar %1: %Ln unidades esperarían hasta que un ingeniero aumente el límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The limit of a day is %1. What was reserved today could not be read.</source>
        <translation>⚠ El límite por día es %1. No se pudo leer lo que se reservó hoy.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are used.</source>
        <translation>Hoy se han usado %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) would wait for another day.</source>
        <translation>
            <numerusform>%Ln unidad esperaría a otro día.</numerusform>
            <numerusform>%Ln unidades esperarían a otro día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it runs, this batch reserves %Ln profile(s) at the carrier. Importing costs nothing.</source>
        <translation>
            <numerusform>Al ejecutarse, este lote reserva %Ln perfil en el operador de red. Importar no cuesta nada.</numerusform>
            <numerusform>Al ejecutarse, este lote reserva %Ln perfiles en el operador de red. Importar no cuesta nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPanel</name>
    <message>
        <source>Choose a manifest</source>
        <translation>Elegir un manifiesto</translation>
    </message>
    <message>
        <source>Manifests (*.csv *.txt);;All files (*)</source>
        <translation>Manifiestos (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a manifest (Ctrl+O) or drop its file here.</source>
        <translation>Elija un manifiesto (Ctrl+O) o suelte su archivo aquí.</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>The batch is being stored…</source>
        <translation>Guardando el lote…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s). Nothing can be imported until the file is right.</source>
        <translation>
            <numerusform>%Ln error. No se puede importar nada hasta que el archivo esté bien.</numerusform>
            <numerusform>%Ln errores. No se puede importar nada hasta que el archivo esté bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s), no faults.</source>
        <translation>
            <numerusform>%Ln unidad, sin errores.</numerusform>
            <numerusform>%Ln unidades, sin errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln advertencia.</numerusform>
            <numerusform>%Ln advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a batch of this name already. Choose another name.</source>
        <translation>Ya hay un lote con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This batch reserves no profile at the carrier.</source>
        <translation>Este lote no reserva ningún perfil en el operador de red.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Receta</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Nombre del lote</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejects.csv</source>
        <translation>%1-rechazadas.csv</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file is being read to be stored…</source>
        <translation>Leyendo el archivo para guardarlo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Enter goes to the cell.</source>
        <translation>Enter lleva a la celda.</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Hasta dónde se ha leído el archivo</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Guardar rechazadas…</translation>
    </message>
    <message>
        <source>Writes the faulty rows with their reasons as a CSV file.</source>
        <translation>Escribe las filas con errores y sus motivos en un archivo CSV.</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>El manifiesto</translation>
    </message>
</context>
<context>
    <name>ui::LabelActs</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Prints a label that the line has not printed.</source>
        <translation>Imprime una etiqueta que la línea no ha impreso.</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir de nuevo…</translation>
    </message>
    <message>
        <source>The same code once more, marked as a reprint.</source>
        <translation>El mismo código una vez más, marcado como reimpresión.</translation>
    </message>
    <message>
        <source>Void the code…</source>
        <translation>Anular el código…</translation>
    </message>
    <message>
        <source>Takes the code out of use for ever.</source>
        <translation>Retira el código del uso para siempre.</translation>
    </message>
    <message>
        <source>T&amp;est the scanner:</source>
        <translation>Probar el e&amp;scáner:</translation>
    </message>
    <message>
        <source>scan the test label here</source>
        <translation>escanee aquí la etiqueta de prueba</translation>
    </message>
</context>
<context>
    <name>ui::LabelPage</name>
    <message>
        <source>The label is being drawn…</source>
        <translation>Dibujando la etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;Print test label</source>
        <translation>&amp;Imprimir etiqueta de prueba</translation>
    </message>
    <message>
        <source>Prints a label with a test text. It belongs to no unit and opens nothing.</source>
        <translation>Imprime una etiqueta con un texto de prueba. No pertenece a ninguna unidad y no abre nada.</translation>
    </message>
    <message>
        <source>Choose a unit on the bench (F2) or in the list (F3): its label appears here.</source>
        <translation>Elija una unidad en el banco (F2) o en la lista (F3): su etiqueta aparece aquí.</translation>
    </message>
    <message>
        <source>This unit has no label yet.</source>
        <translation>Esta unidad aún no tiene etiqueta.</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Etiqueta de %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A preview only: labels are printed on %1. To print on this one, set template=%2 under [labels] in the settings.</source>
        <translation>Solo una vista previa: las etiquetas se imprimen en %1. Para imprimir en esta, escriba template=%2 en [labels] en los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s) as large as its dots.</source>
        <translation>
            <numerusform>Se muestra a %n× el tamaño de sus puntos.</numerusform>
            <numerusform>Se muestra a %n× el tamaño de sus puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown dot for dot.</source>
        <translation>Se muestra punto por punto.</translation>
    </message>
    <message>
        <source>Shown smaller than its real dots.</source>
        <translation>Se muestra más pequeña que sus puntos reales.</translation>
    </message>
    <message>
        <source>&amp;Command cards…</source>
        <translation>Tarjetas de &amp;comandos…</translation>
    </message>
    <message>
        <source>A page of cards that are scanned instead of keys: START, STOP, the slots.</source>
        <translation>Una página de tarjetas que se escanean en lugar de pulsar teclas: START, STOP, los puestos.</translation>
    </message>
    <message>
        <source>The command cards are in %1. Print them at full size.</source>
        <translation>Las tarjetas de comandos están en %1. Imprímalas a tamaño real.</translation>
    </message>
</context>
<context>
    <name>ui::LabelView</name>
    <message>
        <source>Picture of the label</source>
        <translation>Imagen de la etiqueta</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>F10 Language</source>
        <translation>F10 Idioma</translation>
    </message>
    <message>
        <source>The language of the window and the size of its texts. (F10)</source>
        <translation>El idioma de la ventana y el tamaño de sus textos. (F10)</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>Idioma y tamaño del texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Texto al %1 %</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Operator</source>
        <translation>Operario</translation>
    </message>
    <message>
        <source>Your name or badge number:</source>
        <translation>Su nombre o número de credencial:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close the station?</source>
        <translation>¿Cerrar la estación?</translation>
    </message>
    <message>
        <source>The batch is running. Cards that are being written are finished first, then the window closes.</source>
        <translation>El lote está en marcha. Primero se terminan las tarjetas que se están escribiendo; después se cierra la ventana.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
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
        <translation>F2 banco, F3 unidades, F4 lotes e importación, F5 etiqueta, F6 registros, F7 tarjetas, F8 ajustes, F9 diagnóstico, F12 iniciar y detener, Esc volver al banco.
No se pudo abrir el manual en un navegador.</translation>
    </message>
    <message>
        <source>Nobody is set up here yet, so everybody may do everything. An engineer can change that in the settings, under People.</source>
        <translation>Aquí aún no hay nadie configurado, así que todos pueden hacer todo. Un ingeniero puede cambiarlo en los ajustes, en Personas.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDesk</name>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>Este no es el PIN de %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Nobody is set up: everybody may do everything. Begin with an engineer.</source>
        <translation>No hay nadie configurado: todos pueden hacer todo. Empiece por un ingeniero.</translation>
    </message>
    <message>
        <source>The code on the badge of %1 must hold: %2</source>
        <translation>El código de la credencial de %1 debe contener: %2</translation>
    </message>
    <message>
        <source>Choose somebody to see what that badge's code must hold.</source>
        <translation>Elija a alguien para ver qué debe contener el código de su credencial.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here. Records keep the name.</source>
        <translation>%1 ya no podrá iniciar sesión aquí. Los registros conservan el nombre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Operators work at the bench; engineers may do everything. A badge says who somebody is, a PIN proves it.</source>
        <translation>Los operarios trabajan en el banco; los ingenieros pueden hacer todo. La credencial dice quién es alguien; el PIN lo demuestra.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Change the &amp;PIN…</source>
        <translation>Cambiar el &amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>&amp;With a PIN</source>
        <translation>C&amp;on PIN</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>&amp;Badge:</source>
        <translation>&amp;Credencial:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Función:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <translation>Cambiar el PIN de %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN a&amp;gain:</source>
        <translation>PIN o&amp;tra vez:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Scan or type the badge.</source>
        <translation>Escanee o escriba la credencial.</translation>
    </message>
    <message>
        <source>Give the name that records shall show.</source>
        <translation>Indique el nombre que deben mostrar los registros.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Escriba otra vez el mismo PIN.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>%1, faulty: %2</source>
        <translation>%1, con error: %2</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>ui::PreviewTable</name>
    <message>
        <source>The rows with faults, as they stand in the file:</source>
        <translation>Las filas con errores, tal como están en el archivo:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) %1, %2</source>
        <comment>how it is reserved, how it is delivered</comment>
        <translation>
            <numerusform>%Ln unidad: %1, %2</numerusform>
            <numerusform>%Ln unidades: %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>As the station understood it: %1</source>
        <translation>Tal como lo entendió la estación: %1</translation>
    </message>
    <message>
        <source>The rows of the manifest</source>
        <translation>Las filas del manifiesto</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Void the code of %1</source>
        <translation>Anular el código de %1</translation>
    </message>
    <message>
        <source>This cannot be undone. The code is never printed or shown again, and the unit is held for good. Its profile stays paid for until the carrier takes it back. To go on with the product, import it again as a new unit.</source>
        <translation>Esto no se puede deshacer. El código no se vuelve a imprimir ni a mostrar nunca, y la unidad queda retenida para siempre. Su perfil sigue pagado hasta que el operador de red cancele la reserva. Para seguir con el producto, impórtelo de nuevo como otra unidad.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>Void the code</source>
        <translation>Anular el código</translation>
    </message>
    <message>
        <source>Hand %1 to an engineer</source>
        <translation>Entregar %1 a un ingeniero</translation>
    </message>
    <message>
        <source>The unit stands as it is, with what is reserved for it, until an engineer lets it go on. Set the product aside.</source>
        <translation>La unidad queda como está, con lo que tiene reservado, hasta que un ingeniero la deje seguir. Aparte el producto.</translation>
    </message>
    <message>
        <source>&amp;What should the engineer know?</source>
        <translation>¿&amp;Qué debe saber el ingeniero?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregar</translation>
    </message>
</context>
<context>
    <name>ui::ReasonPlot</name>
    <message>
        <source>Reasons of failures, the most frequent first</source>
        <translation>Motivos de los fallos, el más frecuente primero</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, together %2</source>
        <translation>
            <numerusform>%1: %Ln vez, acumulado %2</numerusform>
            <numerusform>%1: %Ln veces, acumulado %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>No falló nada</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No falló nada.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
</context>
<context>
    <name>ui::RecordsPage</name>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No unit was finished in this shift. Look at an earlier one with ◀, or choose Everything.</source>
        <translation>En este turno no se terminó ninguna unidad. Mire uno anterior con ◀ o elija Todo.</translation>
    </message>
    <message>
        <source>No unit was finished yet. The figures come with the first one.</source>
        <translation>Aún no se ha terminado ninguna unidad. Las cifras llegan con la primera.</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Rendimiento a la primera</translation>
    </message>
    <message>
        <source>%1 of %2 at once</source>
        <translation>%1 de %2 a la primera</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Unidades por hora</translation>
    </message>
    <message>
        <source>last hour; overall %1</source>
        <translation>última hora; promedio %1</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>final yield %1</source>
        <translation>rendimiento final %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>%1 tried again</source>
        <translation>%1 reintentadas</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>%1 done in another try</source>
        <translation>%1 terminadas en otro intento</translation>
    </message>
    <message>
        <source>Time for a unit</source>
        <translation>Tiempo por unidad</translation>
    </message>
    <message>
        <source>95 of 100 within %1</source>
        <translation>95 de cada 100 en %1 o menos</translation>
    </message>
    <message>
        <source>%1   ▼ weaker than the others</source>
        <translation>%1   ▼ por debajo de los demás</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buenas</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>a la primera</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Whose figures are shown.</source>
        <translation>De qué lote se muestran las cifras.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>Turno anterior</translation>
    </message>
    <message>
        <source>The shift before. (Alt+Left)</source>
        <translation>El turno anterior. (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Turno siguiente</translation>
    </message>
    <message>
        <source>The next shift. (Alt+Right)</source>
        <translation>El turno siguiente. (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Writes all these figures to a file.</source>
        <translation>Escribe todas estas cifras en un archivo.</translation>
    </message>
    <message>
        <source>Why units failed or were held</source>
        <translation>Por qué unidades fallaron o quedaron retenidas</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseDialog</name>
    <message>
        <source>Release the line</source>
        <translation>Liberar la línea</translation>
    </message>
    <message>
        <source>&amp;What was wrong, and what was done:</source>
        <translation>&amp;Qué estaba mal y qué se hizo:</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>&amp;Segunda persona:</translation>
    </message>
    <message>
        <source>Second person, if any:</source>
        <translation>Segunda persona, si la hay:</translation>
    </message>
</context>
<context>
    <name>ui::ReprintDialog</name>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>Print the label of %1 again</source>
        <translation>Imprimir de nuevo la etiqueta de %1</translation>
    </message>
    <message>
        <source>The same code is printed once more, marked REPRINT %1. Destroy the old label: whoever has it owns the profile.</source>
        <translation>El mismo código se imprime una vez más, con la marca REPRINT %1. Destruya la etiqueta antigua: quien la tenga es dueño del perfil.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;In your words:</source>
        <translation>Con sus &amp;palabras:</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>&amp;Segunda persona:</translation>
    </message>
    <message>
        <source>This reprint takes two: scan the other person's badge.</source>
        <translation>Esta reimpresión necesita dos personas: escanee la credencial de la otra.</translation>
    </message>
    <message>
        <source>Not needed for this reprint.</source>
        <translation>No hace falta para esta reimpresión.</translation>
    </message>
</context>
<context>
    <name>ui::ScanBar</name>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Aún no se ha escaneado nada.</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último escaneo</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>Último escaneo: %1</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Escanear</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Los últimos escaneos</translation>
    </message>
    <message>
        <source>The last scans (Ctrl+H)</source>
        <translation>Los últimos escaneos (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>ui::ScanBox</name>
    <message>
        <source>Scan or type a serial, an EID or a label</source>
        <translation>Escanee o escriba un número de serie, un EID o una etiqueta</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
</context>
<context>
    <name>ui::ScanHistory</name>
    <message>
        <source>The last scans</source>
        <translation>Los últimos escaneos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneado</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>ui::ScanRouter</name>
    <message>
        <source>Nothing was read. Scan again.</source>
        <translation>No se leyó nada. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>That is too long for anything on this bench.</source>
        <translation>Eso es demasiado largo para ser algo de este banco.</translation>
    </message>
    <message>
        <source>That was misread. Scan again.</source>
        <translation>Se leyó mal. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>That looks like an EID, but its check digits are wrong. Scan again.</source>
        <translation>Parece un EID, pero sus dígitos de control son incorrectos. Escanee de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>That looks like an EID, but it has %n digits instead of 32. Scan again.</source>
        <translation>
            <numerusform>Parece un EID, pero tiene %n dígito en lugar de 32. Escanee de nuevo.</numerusform>
            <numerusform>Parece un EID, pero tiene %n dígitos en lugar de 32. Escanee de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>That looks like an EID, but there are letters in it. Scan again.</source>
        <translation>Parece un EID, pero contiene letras. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>That looks like a label, but a part of it is missing or wrong. Scan again.</source>
        <translation>Parece una etiqueta, pero falta una parte o está mal. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>That looks like a label, typed for another keyboard. Scan the test label (F5).</source>
        <translation>Parece una etiqueta, pero escrita para otro teclado. Escanee la etiqueta de prueba (F5).</translation>
    </message>
    <message>
        <source>This station knows no such command card.</source>
        <translation>Esta estación no conoce esa tarjeta de comandos.</translation>
    </message>
    <message>
        <source>That badge says no name. Scan again.</source>
        <translation>Esa credencial no indica ningún nombre. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>Slot cards are numbered from 1 to 99.</source>
        <translation>Las tarjetas de puesto se numeran del 1 al 99.</translation>
    </message>
    <message>
        <source>No batch is open. Press F4 first.</source>
        <translation>No hay ningún lote abierto. Pulse primero F4.</translation>
    </message>
    <message>
        <source>That is no unit of this batch.</source>
        <translation>Eso no es una unidad de este lote.</translation>
    </message>
    <message>
        <source>Now scan its label.</source>
        <translation>Escanee ahora su etiqueta.</translation>
    </message>
    <message>
        <source>Several slots wait for a serial. Scan the slot's card first, then the serial.</source>
        <translation>Varios puestos esperan un número de serie. Escanee primero la tarjeta del puesto y después el número de serie.</translation>
    </message>
    <message>
        <source>Slot %1 now belongs to %2.</source>
        <translation>El puesto %1 es ahora de %2.</translation>
    </message>
    <message>
        <source>Is the scanner set to this keyboard? F5 tests it.</source>
        <translation>¿Está configurado el escáner para este teclado? F5 lo prueba.</translation>
    </message>
    <message>
        <source>That is an EID. I want the serial.</source>
        <translation>Eso es un EID. Hace falta el número de serie.</translation>
    </message>
    <message>
        <source>No unit of this batch has this EID.</source>
        <translation>Ninguna unidad de este lote tiene este EID.</translation>
    </message>
    <message>
        <source>That looks like an ICCID, but its check digit is wrong. Scan again.</source>
        <translation>Parece un ICCID, pero su dígito de control es incorrecto. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>That is an ICCID. I want the serial.</source>
        <translation>Eso es un ICCID. Hace falta el número de serie.</translation>
    </message>
    <message>
        <source>No unit of this batch has this ICCID.</source>
        <translation>Ninguna unidad de este lote tiene este ICCID.</translation>
    </message>
    <message>
        <source>This seems to be %1's label. Scan the serial on the product first, then the label.</source>
        <translation>Parece la etiqueta de %1. Escanee primero el número de serie del producto y después la etiqueta.</translation>
    </message>
    <message>
        <source>This seems to be %1's label, which waits for no scan.</source>
        <translation>Parece la etiqueta de %1, que no espera ningún escaneo.</translation>
    </message>
    <message>
        <source>No unit waits for its label to be scanned.</source>
        <translation>Ninguna unidad espera que se escanee su etiqueta.</translation>
    </message>
    <message>
        <source>Several units wait for their labels. Scan the serial first, then the label.</source>
        <translation>Varias unidades esperan su etiqueta. Escanee primero el número de serie y después la etiqueta.</translation>
    </message>
    <message>
        <source>Badge read.</source>
        <translation>Credencial leída.</translation>
    </message>
    <message>
        <source>Close the open dialog first: Esc.</source>
        <translation>Cierre primero el cuadro de diálogo abierto: Esc.</translation>
    </message>
    <message>
        <source>The batch runs already.</source>
        <translation>El lote ya está en marcha.</translation>
    </message>
    <message>
        <source>The batch is coming to rest. Start it when it stands.</source>
        <translation>El lote se está deteniendo. Inícielo cuando se haya detenido.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this batch.</source>
        <translation>No queda nada que hacer en este lote.</translation>
    </message>
    <message>
        <source>The batch does not run.</source>
        <translation>El lote no está en marcha.</translation>
    </message>
    <message>
        <source>Scan the unit's serial or its slot's card first.</source>
        <translation>Escanee primero el número de serie de la unidad o la tarjeta de su puesto.</translation>
    </message>
    <message>
        <source>%1 needs no retry.</source>
        <translation>%1 no necesita ningún reintento.</translation>
    </message>
    <message>
        <source>%1 has no label that can be printed again.</source>
        <translation>%1 no tiene ninguna etiqueta que se pueda imprimir de nuevo.</translation>
    </message>
    <message>
        <source>This bench has no slot %1.</source>
        <translation>Este banco no tiene el puesto %1.</translation>
    </message>
    <message>
        <source>Slot %1 is chosen.</source>
        <translation>El puesto %1 está elegido.</translation>
    </message>
    <message>
        <source>Test of the scanner</source>
        <translation>Prueba del escáner</translation>
    </message>
</context>
<context>
    <name>ui::SecondPersonDialog</name>
    <message>
        <source>A second person must agree</source>
        <translation>Una segunda persona debe estar de acuerdo</translation>
    </message>
    <message>
        <source>Scan the second person's badge.</source>
        <translation>Escanee la credencial de la segunda persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::SecretDialog</name>
    <message>
        <source>Put into the keyring</source>
        <translation>Poner en el llavero</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>It goes straight to the keyring and is never shown again. An older one is replaced at once.</source>
        <translation>Va directamente al llavero y no se vuelve a mostrar nunca. Si hay uno anterior, se sustituye enseguida.</translation>
    </message>
    <message>
        <source>A file of its own that only this user may read (mode 0600). It is not encrypted.</source>
        <translation>Un archivo propio que solo este usuario puede leer (permisos 0600). No está cifrado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The keyring is asked. It may want to be unlocked.</source>
        <translation>Consultando el llavero. Es posible que pida que lo desbloquee.</translation>
    </message>
    <message>
        <source>It can be kept in a file that only this user may read (mode 0600), not encrypted.</source>
        <translation>Se puede guardar en un archivo que solo este usuario puede leer (permisos 0600), sin cifrar.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Recipe %1</source>
        <translation>Receta %1</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Quitar receta</translation>
    </message>
    <message>
        <source>The settings are being read…</source>
        <translation>Leyendo los ajustes…</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Ningún ajuste habla de eso.</translation>
    </message>
    <message>
        <source>It is being tested…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Guardar %Ln cambio</numerusform>
            <numerusform>Guardar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Changes are written to %1</source>
        <translation>Los cambios se escriben en %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: cambiado</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>No hay nada distinto.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved, the recipe is gone from the file that is written.</source>
        <translation>Guardado; la receta ya no está en el archivo que se escribe.</translation>
    </message>
    <message>
        <source>The secret is in the keyring.</source>
        <translation>El secreto está en el llavero.</translation>
    </message>
    <message>
        <source>The secret is in a file that only this user may read.</source>
        <translation>El secreto está en un archivo que solo este usuario puede leer.</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Receta nueva</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _</source>
        <translation>Su nombre: letras, dígitos, - y _</translation>
    </message>
    <message>
        <source>A recipe cannot be called "%1", or there is one already.</source>
        <translation>Una receta no se puede llamar “%1”, o ya hay una con ese nombre.</translation>
    </message>
    <message>
        <source>A PEM file with an issuer's root</source>
        <translation>Un archivo PEM con la raíz de un emisor</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) are changed and not saved.</source>
        <translation>
            <numerusform>%Ln ajuste cambiado y sin guardar.</numerusform>
            <numerusform>%Ln ajustes cambiados y sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operador de red</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Printer and labels</source>
        <translation>Impresora y etiquetas</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Qué encontró la prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Tries what this page sets, saved or not. It changes nothing and costs nothing.</source>
        <translation>Prueba lo que se ajusta en esta página, guardado o no. No cambia nada y no cuesta nada.</translation>
    </message>
    <message>
        <source>&amp;Print test label</source>
        <translation>&amp;Imprimir etiqueta de prueba</translation>
    </message>
    <message>
        <source>&amp;Import issuer…</source>
        <translation>I&amp;mportar emisor…</translation>
    </message>
    <message>
        <source>&amp;New recipe…</source>
        <translation>&amp;Receta nueva…</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Deshacer cambios</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message numerus="yes">
        <source>A second person agrees to %Ln changed setting(s).</source>
        <translation>
            <numerusform>Una segunda persona está de acuerdo con %Ln ajuste cambiado.</numerusform>
            <numerusform>Una segunda persona está de acuerdo con %Ln ajustes cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person agrees that what these roots sign is trusted.</source>
        <translation>Una segunda persona está de acuerdo en confiar en lo que firman estas raíces.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsRow</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>From the system's file.</source>
        <translation>Del archivo del sistema.</translation>
    </message>
    <message>
        <source>From your file.</source>
        <translation>De su archivo.</translation>
    </message>
    <message>
        <source>From the file given at the start.</source>
        <translation>Del archivo indicado al iniciar.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>keyring:NAME, file:PATH or env:NAME</source>
        <translation>keyring:NAME, file:PATH o env:NAME</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secreto nuevo…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Volver a: %1</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
</context>
<context>
    <name>ui::ShiftPlot</name>
    <message>
        <source>Units per hour and first-pass yield over the time</source>
        <translation>Unidades por hora y rendimiento a la primera a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1: %2 units per hour, first-pass yield %3</source>
        <translation>%1: %2 unidades por hora, rendimiento a la primera %3</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Unidades por hora</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Rendimiento a la primera</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>This is the badge of %1, who is signed in.</source>
        <translation>Esta es la credencial de %1, que es quien ha iniciado sesión.</translation>
    </message>
    <message>
        <source>It takes somebody else's badge.</source>
        <translation>Hace falta la credencial de otra persona.</translation>
    </message>
</context>
<context>
    <name>ui::SignInBar</name>
    <message>
        <source>%1 is signed in. Scan another badge to change, or sign out.</source>
        <translation>%1 ha iniciado sesión. Escanee otra credencial para cambiar o cierre la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out after %n minutes without work. What runs goes on. Scan your badge to work here.</source>
        <translation>
            <numerusform>Sesión cerrada tras %n minuto sin actividad. Lo que está en marcha continúa. Escanee su credencial para trabajar aquí.</numerusform>
            <numerusform>Sesión cerrada tras %n minutos sin actividad. Lo que está en marcha continúa. Escanee su credencial para trabajar aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your badge was taken off the list. An engineer can add it again.</source>
        <translation>Su credencial se quitó de la lista. Un ingeniero puede añadirla de nuevo.</translation>
    </message>
    <message>
        <source>Nobody is signed in. What runs goes on. Scan your badge to work here.</source>
        <translation>Nadie ha iniciado sesión. Lo que está en marcha continúa. Escanee su credencial para trabajar aquí.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::SlotGrid</name>
    <message>
        <source>No card reader yet.
Plug one in: it appears here by itself.</source>
        <translation>Aún no hay ningún lector de tarjetas.
Conecte uno: aparece aquí por sí solo.</translation>
    </message>
</context>
<context>
    <name>ui::SlotTile</name>
    <message>
        <source>Slot %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>Número de serie %1</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <translation>Puesto %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::StopBar</name>
    <message>
        <source>A second person agrees that the line goes on.</source>
        <translation>Una segunda persona está de acuerdo en que la línea continúe.</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Liberar …</translation>
    </message>
    <message>
        <source>Lets the line go on, with a reason. Ctrl+G</source>
        <translation>Deja que la línea continúe, con un motivo. Ctrl+G</translation>
    </message>
    <message>
        <source>Release the line</source>
        <translation>Liberar la línea</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here reaches a real card, carrier or printer</source>
        <translation>PRÁCTICA: nada de esto llega a tarjetas, operadores de red ni impresoras reales</translation>
    </message>
</context>
<context>
    <name>ui::UnitDialog</name>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1  ·  batch %2</source>
        <translation>%1  ·  lote %2</translation>
    </message>
    <message>
        <source>The unit's story is being read…</source>
        <translation>Leyendo la historia de la unidad…</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Copied. There is no secret in it.</source>
        <translation>Copiado. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Then it was</source>
        <translation>Estado después</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Ninguna unidad elegida</translation>
    </message>
    <message>
        <source>Choose a slot or a unit, or scan a serial.</source>
        <translation>Elija un puesto o una unidad, o escanee un número de serie.</translation>
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
        <translation>Modo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Goes on from where the unit stands. What is reserved or installed already is used, not bought again. (Ctrl+R)</source>
        <translation>Continúa desde donde está la unidad. Lo que ya está reservado o instalado se usa; no se compra otra vez. (Ctrl+R)</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>Consultar operador</translation>
    </message>
    <message>
        <source>Shows the label large. (F5)</source>
        <translation>Muestra la etiqueta en grande. (F5)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Asks the carrier what became of this unit's reservation. Another profile is asked for only when it has none. (Ctrl+E)</source>
        <translation>Pregunta al operador de red qué pasó con la reserva de esta unidad. Solo se solicita otro perfil cuando no tiene ninguna. (Ctrl+E)</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Todo…</translation>
    </message>
    <message>
        <source>The whole story of this unit</source>
        <translation>La historia completa de esta unidad</translation>
    </message>
    <message>
        <source>The unit's whole story, and what can be done with it. (Ctrl+U)</source>
        <translation>La historia completa de la unidad y lo que se puede hacer con ella. (Ctrl+U)</translation>
    </message>
</context>
<context>
    <name>ui::UnitSteps</name>
    <message>
        <source>An engineer's decision.</source>
        <translation>Lo decide un ingeniero.</translation>
    </message>
    <message>
        <source>Nothing has to be decided for this unit.</source>
        <translation>No hay que decidir nada para esta unidad.</translation>
    </message>
</context>
<context>
    <name>ui::UnitTableModel</name>
    <message>
        <source>Serial</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
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
        <translation>Lector</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
</context>
<context>
    <name>ui::UnitsPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>Consultar operador</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>Ver etiqueta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>No batch is open. Press F4 to import a manifest or to open a batch.</source>
        <translation>No hay ningún lote abierto. Pulse F4 para importar un manifiesto o abrir un lote.</translation>
    </message>
    <message>
        <source>No unit matches. Clear the search or choose All.</source>
        <translation>Ninguna unidad coincide. Borre la búsqueda o elija Todas.</translation>
    </message>
    <message>
        <source>Search serial, EID, ICCID, state or reason (Ctrl+F)</source>
        <translation>Buscar número de serie, EID, ICCID, estado o motivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Historia completa</translation>
    </message>
</context>
<context>
    <name>wiring</name>
    <message>
        <source>No settings file; the built-in settings are used.</source>
        <translation>No hay archivo de ajustes; se usan los ajustes predeterminados.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Leído: %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Correct or remove these lines.</source>
        <translation>Corrija o quite estas líneas.</translation>
    </message>
    <message>
        <source>SM-DP+ trust</source>
        <translation>Confianza en SM-DP+</translation>
    </message>
    <message>
        <source>Training: its own certificate issuer alone.</source>
        <translation>Práctica: solo su propio emisor de certificados.</translation>
    </message>
    <message>
        <source>%1 certificate authorities are trusted, %2 of them known GSMA issuers.</source>
        <translation>Se confía en %1 autoridades de certificación; %2 de ellas son emisores conocidos de la GSMA.</translation>
    </message>
    <message>
        <source>Import your SM-DP+'s issuer with: esim-stationctl trust import FILE.pem</source>
        <translation>Importe el emisor de su SM-DP+ con: esim-stationctl trust import FILE.pem</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>The settings name no secret.</source>
        <translation>Los ajustes no indican ningún secreto.</translation>
    </message>
    <message>
        <source>The carrier's secret can be read.</source>
        <translation>El secreto del operador de red se puede leer.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>The secret that proves callbacks can be read.</source>
        <translation>El secreto que acredita los callbacks se puede leer.</translation>
    </message>
    <message>
        <source>The running station has no such unit in its open batch.</source>
        <translation>La estación en marcha no tiene esa unidad en su lote abierto.</translation>
    </message>
    <message>
        <source>The running station does not know this request.</source>
        <translation>La estación en marcha no conoce esta solicitud.</translation>
    </message>
    <message>
        <source>The running station did not answer.</source>
        <translation>La estación en marcha no respondió.</translation>
    </message>
    <message>
        <source>Look at the unit, then try again.</source>
        <translation>Mire la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>No se puede leer el certificado de cliente.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Compruebe la ruta y su propietario.</translation>
    </message>
    <message>
        <source>Journal's key</source>
        <translation>Clave del diario</translation>
    </message>
    <message>
        <source>There is no journal yet; its key is made with it.</source>
        <translation>Aún no hay diario; su clave se crea con él.</translation>
    </message>
    <message>
        <source>The key does not open what it sealed.</source>
        <translation>La clave no abre lo que ella misma selló.</translation>
    </message>
    <message>
        <source>It is in the keyring; a value was sealed with it and opened again.</source>
        <translation>Está en el llavero; se selló un valor con ella y se volvió a abrir.</translation>
    </message>
    <message>
        <source>It is in the file journal.key, which only this user may read; a value was sealed with it and opened again.</source>
        <translation>Está en el archivo journal.key, que solo este usuario puede leer; se selló un valor con ella y se volvió a abrir.</translation>
    </message>
    <message>
        <source>The template %1 is a sheet of labels, which only printer=pdf:FOLDER makes.</source>
        <translation>La plantilla %1 es una hoja de etiquetas, que solo imprime printer=pdf:FOLDER.</translation>
    </message>
    <message>
        <source>Choose the template of a single label, or print into files.</source>
        <translation>Elija la plantilla de una sola etiqueta o imprima en archivos.</translation>
    </message>
    <message>
        <source>This station does not have the shared journal's key.</source>
        <translation>Esta estación no tiene la clave del diario compartido.</translation>
    </message>
    <message>
        <source>All stations of one journal need the same key: bring journal.key from the station that made the journal.</source>
        <translation>Todas las estaciones de un mismo diario necesitan la misma clave: traiga journal.key desde la estación que creó el diario.</translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation>Reglas de parada</translation>
    </message>
    <message>
        <source>The running station has another batch open.</source>
        <translation>La estación en marcha tiene abierto otro lote.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operador de red</translation>
    </message>
    <message>
        <source>Who reserves profiles; empty: nobody does.</source>
        <translation>Quién reserva los perfiles; vacío: nadie.</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Whose Super SIM interface it is.</source>
        <translation>De quién es la interfaz de Super SIM.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The https address of the carrier.</source>
        <translation>La dirección https del operador de red.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>KORE: where access tokens come from.</source>
        <translation>KORE: de dónde vienen los tokens de acceso.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Twilio: account or API key SID. KORE: client id. ES2+: functionRequesterIdentifier.</source>
        <translation>Twilio: SID de la cuenta o de la clave API. KORE: client id. ES2+: functionRequesterIdentifier.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>The key that belongs to the account; with ES2+ the certificate's private key.</source>
        <translation>La clave que pertenece a la cuenta; con ES2+, la clave privada del certificado.</translation>
    </message>
    <message>
        <source>Server's issuer</source>
        <translation>Emisor del servidor</translation>
    </message>
    <message>
        <source>system, or a PEM file with the issuer of the carrier's server.</source>
        <translation>system, o un archivo PEM con el emisor del servidor del operador de red.</translation>
    </message>
    <message>
        <source>Reservations per batch</source>
        <translation>Reservas por lote</translation>
    </message>
    <message>
        <source>The line stops before it reserves more; 0: no limit.</source>
        <translation>La línea se detiene antes de reservar más; 0: sin límite.</translation>
    </message>
    <message>
        <source>Reservations per day</source>
        <translation>Reservas por día</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>More make the carrier refuse.</source>
        <translation>Si son más, el operador de red las rechaza.</translation>
    </message>
    <message>
        <source>Longest answer, s</source>
        <translation>Máx. por respuesta, s</translation>
    </message>
    <message>
        <source>Seconds until an answer counts as lost.</source>
        <translation>Segundos hasta que una respuesta se da por perdida.</translation>
    </message>
    <message>
        <source>First look, ms</source>
        <translation>Primera consulta, ms</translation>
    </message>
    <message>
        <source>Milliseconds until a reservation is looked at for the first time.</source>
        <translation>Milisegundos hasta que se consulta una reserva por primera vez.</translation>
    </message>
    <message>
        <source>Quiet time, s</source>
        <translation>Espera antes de preguntar, s</translation>
    </message>
    <message>
        <source>Seconds that a lost request is left alone before the carrier is asked what became of it.</source>
        <translation>Segundos que se espera tras perderse una solicitud antes de preguntar al operador de red qué pasó con ella.</translation>
    </message>
    <message>
        <source>Callbacks: listen on</source>
        <translation>Callbacks: escuchar en</translation>
    </message>
    <message>
        <source>IP:PORT on which callbacks are taken; empty: none are.</source>
        <translation>IP:PORT donde se reciben los callbacks; vacío: no se recibe ninguno.</translation>
    </message>
    <message>
        <source>Callbacks: public address</source>
        <translation>Callbacks: dirección pública</translation>
    </message>
    <message>
        <source>The address that the carrier calls and signs.</source>
        <translation>La dirección a la que llama y que firma el operador de red.</translation>
    </message>
    <message>
        <source>Callbacks: secret</source>
        <translation>Callbacks: secreto</translation>
    </message>
    <message>
        <source>Twilio: the auth token. KORE: the webhook secret.</source>
        <translation>Twilio: el auth token. KORE: el secreto del webhook.</translation>
    </message>
    <message>
        <source>ES2+ certificate</source>
        <translation>Certificado ES2+</translation>
    </message>
    <message>
        <source>This station's client certificate, a PEM file.</source>
        <translation>El certificado de cliente de esta estación, un archivo PEM.</translation>
    </message>
    <message>
        <source>ES2+ inventory</source>
        <translation>Inventario ES2+</translation>
    </message>
    <message>
        <source>A CSV file with your ICCIDs.</source>
        <translation>Un archivo CSV con sus ICCID.</translation>
    </message>
    <message>
        <source>ES2+ SM-DP+ address</source>
        <translation>Dirección SM-DP+ de ES2+</translation>
    </message>
    <message>
        <source>The address that goes into activation codes.</source>
        <translation>La dirección que va en los códigos de activación.</translation>
    </message>
    <message>
        <source>ES2+ version</source>
        <translation>Versión de ES2+</translation>
    </message>
    <message>
        <source>What the SM-DP+'s operator told you.</source>
        <translation>La que le indicó el operador del SM-DP+.</translation>
    </message>
    <message>
        <source>ES2+ profile type</source>
        <translation>Tipo de perfil ES2+</translation>
    </message>
    <message>
        <source>Which profiles are ordered; may be empty.</source>
        <translation>Qué perfiles se piden; puede estar vacío.</translation>
    </message>
    <message>
        <source>Trusted issuers</source>
        <translation>Emisores de confianza</translation>
    </message>
    <message>
        <source>system, imported, PEM files and folders; only what is named is trusted.</source>
        <translation>system, imported, archivos PEM y carpetas; solo se confía en lo que se indica.</translation>
    </message>
    <message>
        <source>Longest connect, ms</source>
        <translation>Máx. por conexión, ms</translation>
    </message>
    <message>
        <source>Milliseconds until an SM-DP+ that does not answer is given up.</source>
        <translation>Milisegundos hasta que se renuncia a un SM-DP+ que no responde.</translation>
    </message>
    <message>
        <source>Longest answer, ms</source>
        <translation>Máx. por respuesta, ms</translation>
    </message>
    <message>
        <source>Milliseconds that an SM-DP+ may take for one answer.</source>
        <translation>Milisegundos que un SM-DP+ puede tardar en dar una respuesta.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>The names of the readers that may be used; all: every one.</source>
        <translation>Los nombres de los lectores que se pueden usar; all: todos.</translation>
    </message>
    <message>
        <source>ISD-R AIDs</source>
        <translation>AID del ISD-R</translation>
    </message>
    <message>
        <source>Application identifiers to try after the usual one, in hex digits.</source>
        <translation>Identificadores de aplicación que se prueban después del habitual, en dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <source>The most bytes that one command brings to the card.</source>
        <translation>El máximo de bytes que un comando lleva a la tarjeta.</translation>
    </message>
    <message>
        <source>TAC</source>
        <translation>TAC</translation>
    </message>
    <message>
        <source>The device's type allocation code, eight digits.</source>
        <translation>El código de asignación de tipo del dispositivo, ocho dígitos.</translation>
    </message>
    <message>
        <source>Longest command, s</source>
        <translation>Máx. por comando, s</translation>
    </message>
    <message>
        <source>Seconds until a card that does not answer is given up.</source>
        <translation>Segundos hasta que se renuncia a una tarjeta que no responde.</translation>
    </message>
    <message>
        <source>Longest install step, s</source>
        <translation>Máx. por paso de instalación, s</translation>
    </message>
    <message>
        <source>Seconds for the commands that write a profile.</source>
        <translation>Segundos para los comandos que escriben un perfil.</translation>
    </message>
    <message>
        <source>Longest session, min</source>
        <translation>Máx. por sesión, min</translation>
    </message>
    <message>
        <source>Minutes until work on one card is given up.</source>
        <translation>Minutos hasta que se renuncia al trabajo con una tarjeta.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.</source>
        <translation>pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT o epl:HOST:PORT.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>A shipped template's name or the path of your own .svg file; empty: the standard one.</source>
        <translation>El nombre de una plantilla incluida o la ruta de su propio archivo .svg; vacío: la estándar.</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>The printer's resolution.</source>
        <translation>La resolución de la impresora.</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ancho, mm</translation>
    </message>
    <message>
        <source>Empty: the template's.</source>
        <translation>Vacío: el de la plantilla.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Alto, mm</translation>
    </message>
    <message>
        <source>Scan back</source>
        <translation>Escanear la etiqueta</translation>
    </message>
    <message>
        <source>A unit is done only when its printed label was scanned.</source>
        <translation>Una unidad solo está terminada cuando se escaneó su etiqueta impresa.</translation>
    </message>
    <message>
        <source>Printer answers</source>
        <translation>Impresora responde</translation>
    </message>
    <message>
        <source>Whether a ZPL or EPL printer can be asked how it is.</source>
        <translation>Si se puede preguntar a una impresora ZPL o EPL cómo está.</translation>
    </message>
    <message>
        <source>QR drawn by the printer</source>
        <translation>QR dibujado por la impresora</translation>
    </message>
    <message>
        <source>ZPL: the printer draws the symbol itself.</source>
        <translation>ZPL: la propia impresora dibuja el símbolo.</translation>
    </message>
    <message>
        <source>Reprints alone</source>
        <translation>Reimpresiones por una persona</translation>
    </message>
    <message>
        <source>Reprints of one label that one person may decide; more need a second person.</source>
        <translation>Reimpresiones de una etiqueta que puede decidir una sola persona; para más hace falta una segunda persona.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>What a unit gets; empty: a profile is installed.</source>
        <translation>Qué recibe una unidad; vacío: se instala un perfil.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Empty: by EID where one is known, else by matching ID.</source>
        <translation>Vacío: por EID donde se conoce; si no, por matching ID.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>SID or unique name at the carrier; empty: the Sim stays where it is.</source>
        <translation>SID o nombre único en el operador de red; vacío: la SIM se queda donde está.</translation>
    </message>
    <message>
        <source>Sim status</source>
        <translation>Estado de la SIM</translation>
    </message>
    <message>
        <source>How the Sim is left.</source>
        <translation>Cómo se deja la SIM.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>The profile is enabled on the card.</source>
        <translation>El perfil se habilita en la tarjeta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>for-label-delivery, always, never, or a template that is printed for every unit.</source>
        <translation>for-label-delivery, always, never, o una plantilla que se imprime para cada unidad.</translation>
    </message>
    <message>
        <source>EID wanted</source>
        <translation>EID obligatorio</translation>
    </message>
    <message>
        <source>Every row of a manifest must name its EID.</source>
        <translation>Cada fila de un manifiesto debe indicar su EID.</translation>
    </message>
    <message>
        <source>Test cards</source>
        <translation>Tarjetas de prueba</translation>
    </message>
    <message>
        <source>Cards with wrong EID check digits are taken.</source>
        <translation>Se aceptan tarjetas con dígitos de control del EID incorrectos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Empty: this computer's name.</source>
        <translation>Vacío: el nombre de este equipo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>en, de, …; empty: the system's. Taken at the next start.</source>
        <translation>en, de, …; vacío: el del sistema. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Shifts begin at</source>
        <translation>Los turnos empiezan a las</translation>
    </message>
    <message>
        <source>Times of the day, local, up to twelve; the records page counts by them.</source>
        <translation>Horas del día, locales, hasta doce; la página de registros cuenta según ellas.</translation>
    </message>
    <message>
        <source>Stop after failures</source>
        <translation>Detener tras fallos</translation>
    </message>
    <message>
        <source>Units in a row that end for one reason, then the line stops itself; or never. Left out: 5 in the window, never for esim-stationctl.</source>
        <translation>Unidades seguidas que no salen bien por un mismo motivo; después la línea se detiene sola. O never. Sin indicar: 5 en la ventana, never para esim-stationctl.</translation>
    </message>
    <message>
        <source>Stop on a mismatch</source>
        <translation>Detener si algo no coincide</translation>
    </message>
    <message>
        <source>A double or a mismatch stops the line at once. Left out: true in the window, false for esim-stationctl.</source>
        <translation>Algo repetido o que no coincide detiene la línea enseguida. Sin indicar: true en la ventana, false para esim-stationctl.</translation>
    </message>
    <message>
        <source>Scanner's first key</source>
        <translation>Primera tecla del escáner</translation>
    </message>
    <message>
        <source>The key that marks a scan: F13 to F24, or one sign such as ~. Empty: none.</source>
        <translation>La tecla que marca un escaneo: de F13 a F24, o un solo signo, por ejemplo ~. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Scanner's last key</source>
        <translation>Última tecla del escáner</translation>
    </message>
    <message>
        <source>The key that ends a scan besides Enter and Tab: F13 to F24, or one sign. Empty: none.</source>
        <translation>La tecla que termina un escaneo, además de Enter y Tab: de F13 a F24, o un solo signo. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Log out after, min</source>
        <translation>Cerrar sesión tras, min</translation>
    </message>
    <message>
        <source>Minutes without a key or a scan until whoever works here is logged out; 0: never.</source>
        <translation>Minutos sin una tecla ni un escaneo hasta que se cierra la sesión de quien trabaja aquí; 0: nunca.</translation>
    </message>
    <message>
        <source>Keep codes, days</source>
        <translation>Conservar códigos, días</translation>
    </message>
    <message>
        <source>Days after a unit was done its code is wiped from the journal; 0: never.</source>
        <translation>Días después de terminar una unidad hasta que su código se borra del diario; 0: nunca.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Where the journal and the labels are; empty: in this user's home.</source>
        <translation>Dónde están el diario y las etiquetas; vacío: en la carpeta personal de este usuario.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>sqlite, or postgresql://USER@HOST/NAME for several stations.</source>
        <translation>sqlite, o postgresql://USER@HOST/NAME para varias estaciones.</translation>
    </message>
    <message>
        <source>Journal's password</source>
        <translation>Contraseña del diario</translation>
    </message>
    <message>
        <source>Of the PostgreSQL server, where it wants one.</source>
        <translation>Del servidor PostgreSQL, si la exige.</translation>
    </message>
    <message>
        <source>Where the key is kept that the journal's codes are encrypted with.</source>
        <translation>Dónde se guarda la clave con la que se cifran los códigos del diario.</translation>
    </message>
    <message numerus="yes">
        <source>after %n failures in a row for one reason</source>
        <translation>
            <numerusform>tras %n fallo por un mismo motivo</numerusform>
            <numerusform>tras %n fallos seguidos por un mismo motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>not for failures</source>
        <translation>no por fallos</translation>
    </message>
    <message>
        <source>on an integrity event</source>
        <translation>ante un evento de integridad</translation>
    </message>
    <message>
        <source>not on an integrity event</source>
        <translation>no ante un evento de integridad</translation>
    </message>
    <message>
        <source>The line stops itself in the window: %1; in esim-stationctl: %2.</source>
        <translation>La línea se detiene sola en la ventana: %1; en esim-stationctl: %2.</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>This unit's card has the EID %1, but the card in the reader has %2. Nothing was written. Put the right card in and retry.</source>
        <translation>La tarjeta de esta unidad tiene el EID %1, pero la tarjeta del lector tiene %2. No se escribió nada. Inserte la tarjeta correcta y reintente.</translation>
    </message>
    <message>
        <source>The card says its EID is %1, whose check digits are wrong. Nothing was written. Test cards need a recipe that allows them.</source>
        <translation>La tarjeta dice que su EID es %1, cuyos dígitos de control son incorrectos. No se escribió nada. Las tarjetas de prueba necesitan una receta que las permita.</translation>
    </message>
    <message>
        <source>The carrier's reservation is for the EID %1, but this unit has %2. Nothing was written.</source>
        <translation>La reserva del operador de red es para el EID %1, pero esta unidad tiene %2. No se escribió nada.</translation>
    </message>
    <message>
        <source>The carrier says this unit's profile was already downloaded. Find out which card has it before anything else is reserved.</source>
        <translation>El operador de red dice que el perfil de esta unidad ya se descargó. Averigüe qué tarjeta lo tiene antes de reservar nada más.</translation>
    </message>
    <message>
        <source>The carrier could not reserve a profile: %1 A retry asks for another one.</source>
        <translation>El operador de red no pudo reservar un perfil: %1 Al reintentar se solicita otro.</translation>
    </message>
    <message>
        <source>The carrier's reservation lacks its activation code or ICCID. Ask the carrier.</source>
        <translation>A la reserva del operador de red le falta su código de activación o su ICCID. Consulte al operador de red.</translation>
    </message>
    <message>
        <source>The answer to a reservation was lost, and the carrier lists %1 that could be this unit's. A person must choose.</source>
        <translation>Se perdió la respuesta a una reserva, y el operador de red tiene %1 en su lista que podrían ser de esta unidad. Una persona debe elegir.</translation>
    </message>
    <message>
        <source>The answers to this unit's reservations were lost several times. Check the network, compare with the carrier's list, then retry.</source>
        <translation>Las respuestas a las reservas de esta unidad se perdieron varias veces. Revise la red, compare con la lista del operador de red y reintente.</translation>
    </message>
    <message>
        <source>The carrier's answer was lost. The station looks for the reservation before it asks again.</source>
        <translation>Se perdió la respuesta del operador de red. La estación busca la reserva antes de volver a preguntar.</translation>
    </message>
    <message>
        <source>The card left before the station knew what was written. Put the same card back in.</source>
        <translation>La tarjeta se sacó antes de que la estación supiera qué se escribió. Vuelva a insertar la misma tarjeta.</translation>
    </message>
    <message>
        <source>The card reported the profile as installed, but its list does not show it. Set the card aside.</source>
        <translation>La tarjeta comunicó que el perfil está instalado, pero su lista no lo muestra. Aparte la tarjeta.</translation>
    </message>
    <message>
        <source>The card was tried several times and holds nothing of this unit. Check the reader's contacts, then retry.</source>
        <translation>La tarjeta se probó varias veces y no tiene nada de esta unidad. Revise los contactos del lector y reintente.</translation>
    </message>
    <message>
        <source>The profile is on the card, but it could not be enabled. %1</source>
        <translation>El perfil está en la tarjeta, pero no se pudo habilitar. %1</translation>
    </message>
    <message>
        <source>The card should hold the address %1, but reads back %2. Try again or set the card aside.</source>
        <translation>La tarjeta debería tener la dirección %1, pero al releerla da %2. Reintente o aparte la tarjeta.</translation>
    </message>
    <message>
        <source>It is not certain whether the profile is on the card, because its number is not known. Compare the card's profiles with the order.</source>
        <translation>No es seguro que el perfil esté en la tarjeta, porque no se conoce su número. Compare los perfiles de la tarjeta con el pedido.</translation>
    </message>
    <message>
        <source>The label may have been printed before the station stopped. Look for it; a retry prints it again.</source>
        <translation>La etiqueta pudo haberse impreso antes de que se detuviera la estación. Búsquela; al reintentar se imprime de nuevo.</translation>
    </message>
    <message>
        <source>%1 voided this unit's code: %2. Destroy every label of it, and ask the carrier to take the reservation back. The product itself is imported again as a new unit.</source>
        <translation>%1 anuló el código de esta unidad: %2. Destruya todas las etiquetas que lo lleven y pida al operador de red que cancele la reserva. El producto se importa de nuevo como otra unidad.</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>atasco de papel</translation>
    </message>
    <message>
        <source>smudged</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>The reservation that the carrier or its server gave up is put aside, and another profile is asked for.</source>
        <translation>La reserva que el operador de red o su servidor descartó se aparta y se solicita otro perfil.</translation>
    </message>
    <message>
        <source>The carrier is asked again where the reservation that it calls used has gone.</source>
        <translation>Se vuelve a preguntar al operador de red adónde fue a parar la reserva que da por usada.</translation>
    </message>
    <message>
        <source>The carrier's list is searched for the request whose answer was lost. What is found is used.</source>
        <translation>En la lista del operador de red se busca la solicitud cuya respuesta se perdió. Lo que se encuentra se usa.</translation>
    </message>
    <message>
        <source>A profile is asked for.</source>
        <translation>Se solicita un perfil.</translation>
    </message>
    <message>
        <source>The carrier is asked how the unit's reservation stands, and the unit goes on with it.</source>
        <translation>Se pregunta al operador de red cómo está la reserva de la unidad, y la unidad continúa con ella.</translation>
    </message>
    <message>
        <source>The SIM is put into its fleet and status once more.</source>
        <translation>La SIM se pone una vez más en su flota y en su estado.</translation>
    </message>
    <message>
        <source>Waits for the unit's card and reads it before anything is written: what is on it already stays and is used.</source>
        <translation>Espera la tarjeta de la unidad y la lee antes de escribir nada: lo que ya contiene se conserva y se usa.</translation>
    </message>
    <message>
        <source>Waits for the unit's card and writes it.</source>
        <translation>Espera la tarjeta de la unidad y la escribe.</translation>
    </message>
    <message>
        <source>The label is printed.</source>
        <translation>La etiqueta se imprime.</translation>
    </message>
    <message>
        <source>The label is printed once more. Look for the first one before: if it came out, destroy it.</source>
        <translation>La etiqueta se imprime una vez más. Busque antes la primera: si salió, destrúyala.</translation>
    </message>
    <message>
        <source>Waits for the label to be scanned.</source>
        <translation>Espera que se escanee la etiqueta.</translation>
    </message>
    <message>
        <source>Nothing is missing: the unit is done.</source>
        <translation>No falta nada: la unidad está terminada.</translation>
    </message>
    <message>
        <source>Costs no profile.</source>
        <translation>No cuesta ningún perfil.</translation>
    </message>
    <message>
        <source>Costs no further profile: the reservation is used again.</source>
        <translation>No cuesta otro perfil: la reserva se usa de nuevo.</translation>
    </message>
    <message>
        <source>Costs at most one more profile, and only if the carrier's list shows none.</source>
        <translation>Cuesta como máximo un perfil más, y solo si la lista del operador de red no muestra ninguno.</translation>
    </message>
    <message>
        <source>Costs at most one more profile, and only if the carrier declares this one dead.</source>
        <translation>Cuesta como máximo un perfil más, y solo si el operador de red declara que este ya no sirve.</translation>
    </message>
    <message>
        <source>Costs at most one more profile.</source>
        <translation>Cuesta como máximo un perfil más.</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Consultar al operador de red</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>Imprimir la etiqueta</translation>
    </message>
    <message>
        <source>Prints a label that the line has not printed.</source>
        <translation>Imprime una etiqueta que la línea no ha impreso.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>Prints the same code once more, marked as a reprint. The label that is out there must be destroyed.</source>
        <translation>Imprime el mismo código una vez más, marcado como reimpresión. Hay que destruir la etiqueta que ya existe.</translation>
    </message>
    <message>
        <source>Void the code</source>
        <translation>Anular el código</translation>
    </message>
    <message>
        <source>Takes the code out of use for ever and holds the unit for good. The product is imported again as a new unit.</source>
        <translation>Retira el código del uso para siempre y deja la unidad retenida para siempre. El producto se importa de nuevo como una unidad nueva.</translation>
    </message>
    <message>
        <source>Costs nothing now, but this profile is lost: it stays paid for, and the product needs another one.</source>
        <translation>Ahora no cuesta nada, pero este perfil se pierde: sigue pagado y el producto necesita otro.</translation>
    </message>
    <message>
        <source>Hand to an engineer</source>
        <translation>Entregar a un ingeniero</translation>
    </message>
    <message>
        <source>Sets the unit aside with your note. It stands as it is until an engineer lets it go on.</source>
        <translation>Aparta la unidad con su nota. Queda como está hasta que un ingeniero la deje seguir.</translation>
    </message>
</context>
</TS>
