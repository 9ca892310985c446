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
        <translation>
            <numerusform>The printer was not done within %n second.</numerusform>
            <numerusform>The printer was not done within %n seconds.</numerusform>
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
    <name>people</name>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Wait %n minute, then try again.</numerusform>
            <numerusform>Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n root(s) taken in. They are trusted once "imported" is among the trusted issuers.</source>
        <translation>
            <numerusform>%n root taken in. It is trusted once "imported" is among the trusted issuers.</numerusform>
            <numerusform>%n roots taken in. They are trusted once "imported" is among the trusted issuers.</numerusform>
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
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason.</source>
        <translation>
            <numerusform>The line stopped itself: %n unit in a row ended for the same reason.</numerusform>
            <numerusform>The line stopped itself: %n units in a row ended for the same reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason, all in the reader %1.</source>
        <translation>
            <numerusform>The line stopped itself: %n unit in a row ended for the same reason, all in the reader %1.</numerusform>
            <numerusform>The line stopped itself: %n units in a row ended for the same reason, all in the reader %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), in the report</source>
        <translation>
            <numerusform>%n byte, in the report</numerusform>
            <numerusform>%n bytes, in the report</numerusform>
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
    <name>ui::DoctorPage</name>
    <message numerus="yes">
        <source>%Ln part(s) do not work. See what to do.</source>
        <translation>
            <numerusform>%Ln part does not work. See what to do.</numerusform>
            <numerusform>%Ln parts do not work. See what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The station works; look at %Ln remark(s).</source>
        <translation>
            <numerusform>The station works; look at %Ln remark.</numerusform>
            <numerusform>The station works; look at %Ln remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportCost</name>
    <message numerus="yes">
        <source>and %Ln more fleet(s)</source>
        <translation>
            <numerusform>and %Ln more fleet</numerusform>
            <numerusform>and %Ln more fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ One batch may reserve %1: %Ln unit(s) would wait until an engineer raises the limit.</source>
        <translation>
            <numerusform>⚠ One batch may reserve %1: %Ln unit would wait until an engineer raises the limit.</numerusform>
            <numerusform>⚠ One batch may reserve %1: %Ln units would wait until an engineer raises the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) would wait for another day.</source>
        <translation>
            <numerusform>%Ln unit would wait for another day.</numerusform>
            <numerusform>%Ln units would wait for another day.</numerusform>
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
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
<context>
    <name>ui::PreviewTable</name>
    <message numerus="yes">
        <source>%Ln unit(s) %1, %2</source>
        <comment>how it is reserved, how it is delivered</comment>
        <translation>
            <numerusform>%Ln unit %1, %2</numerusform>
            <numerusform>%Ln units %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReasonPlot</name>
    <message numerus="yes">
        <source>%1: %Ln times, together %2</source>
        <translation>
            <numerusform>%1: %Ln time, together %2</numerusform>
            <numerusform>%1: %Ln times, together %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScanRouter</name>
    <message numerus="yes">
        <source>That looks like an EID, but it has %n digits instead of 32. Scan again.</source>
        <translation>
            <numerusform>That looks like an EID, but it has %n digit instead of 32. Scan again.</numerusform>
            <numerusform>That looks like an EID, but it has %n digits instead of 32. Scan again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Save %Ln change</numerusform>
            <numerusform>Save %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) are changed and not saved.</source>
        <translation>
            <numerusform>%Ln setting is changed and not saved.</numerusform>
            <numerusform>%Ln settings are changed and not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A second person agrees to %Ln changed setting(s).</source>
        <translation><numerusform>A second person agrees to %Ln changed setting.</numerusform><numerusform>A second person agrees to %Ln changed settings.</numerusform></translation>
    </message>
</context>
<context>
    <name>ui::SignInBar</name>
    <message numerus="yes">
        <source>Signed out after %n minutes without work. What runs goes on. Scan your badge to work here.</source>
        <translation>
            <numerusform>Signed out after %n minute without work. What runs goes on. Scan your badge to work here.</numerusform>
            <numerusform>Signed out after %n minutes without work. What runs goes on. Scan your badge to work here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wiring</name>
    <message numerus="yes">
        <source>after %n failures in a row for one reason</source>
        <translation>
            <numerusform>after %n failure in a row for one reason</numerusform>
            <numerusform>after %n failures in a row for one reason</numerusform>
        </translation>
    </message>
</context>
</TS>
