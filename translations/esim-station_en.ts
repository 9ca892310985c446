<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>card</name>
    <message numerus="yes">
        <source>%n reader(s) cannot be watched: 16 is the most.</source>
        <translation>
            <numerusform>%n reader cannot be watched: 16 is the most.</numerusform>
            <numerusform>%n readers cannot be watched: 16 is the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>%n reader(s) found.</source>
        <translation>
            <numerusform>%n reader found.</numerusform>
            <numerusform>%n readers found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>label</name>
    <message numerus="yes">
        <source>The printer was not done within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message numerus="yes">
        <source>Units without a fleet: %n. Their Sims are activated in the fleet they already have.</source>
        <translation>
            <numerusform>Units without a fleet: %n. Its Sim is activated in the fleet it already has.</numerusform>
            <numerusform>Units without a fleet: %n. Their Sims are activated in the fleet they already have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty rows left out: %n.</source>
        <translation>
            <numerusform>Empty rows left out: %n.</numerusform>
            <numerusform>Empty rows left out: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The EID has %n digits; it must have 32.</source>
        <translation>
            <numerusform>The EID has %n digit; it must have 32.</numerusform>
            <numerusform>The EID has %n digits; it must have 32.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n faults.</source>
        <translation>
            <numerusform>There is more than %n fault.</numerusform>
            <numerusform>There are more than %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n faults in all.</source>
        <translation>
            <numerusform>There is %n fault in all.</numerusform>
            <numerusform>There are %n faults in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>station</name>
    <message numerus="yes">
        <source>The card was read back: %n profile(s).</source>
        <translation>
            <numerusform>The card was read back: %n profile.</numerusform>
            <numerusform>The card was read back: %n profiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message numerus="yes">
        <source>The carrier lists %Ln reservation(s).</source>
        <translation>
            <numerusform>The carrier lists %Ln reservation.</numerusform>
            <numerusform>The carrier lists %Ln reservations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal knows %Ln.</source>
        <translation>
            <numerusform>The journal knows %Ln.</numerusform>
            <numerusform>The journal knows %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s).</source>
        <translation>
            <numerusform>%Ln difference.</numerusform>
            <numerusform>%Ln differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchProgress</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln on hold</numerusform>
            <numerusform>%Ln on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>%1 of %Ln done</numerusform>
            <numerusform>%1 of %Ln done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPanel</name>
    <message numerus="yes">
        <source>%Ln fault(s). Nothing can be imported until the file is right.</source>
        <translation>
            <numerusform>%Ln fault. Nothing can be imported until the file is right.</numerusform>
            <numerusform>%Ln faults. Nothing can be imported until the file is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s), no faults.</source>
        <translation>
            <numerusform>%Ln unit, no faults.</numerusform>
            <numerusform>%Ln units, no faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln warning.</numerusform>
            <numerusform>%Ln warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it runs, this batch reserves %Ln profile(s) at the carrier. Importing costs nothing.</source>
        <translation>
            <numerusform>When it runs, this batch reserves %Ln profile at the carrier. Importing costs nothing.</numerusform>
            <numerusform>When it runs, this batch reserves %Ln profiles at the carrier. Importing costs nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LabelPage</name>
    <message numerus="yes">
        <source>Shown %n time(s) as large as its dots.</source>
        <translation>
            <numerusform>Shown %n time as large as its dots.</numerusform>
            <numerusform>Shown %n times as large as its dots.</numerusform>
        </translation>
    </message>
</context>
</TS>
