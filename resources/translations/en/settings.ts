<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message id="screen.settings">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="setting.search">
        <source>Search a setting</source>
        <translation>Search a setting</translation>
    </message>
    <message id="setting.nothing">
        <source>No setting has this in its name or explanation.</source>
        <translation>No setting has this in its name or explanation.</translation>
    </message>
    <message id="setting.save">
        <source>Save (+)</source>
        <translation>Save (+)</translation>
    </message>
    <message id="setting.discard">
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message id="setting.saved">
        <source>Saved. Ctrl+Shift+O opens the till again with these settings.</source>
        <translation>Saved. Ctrl+Shift+O opens the till again with these settings.</translation>
    </message>
    <message id="setting.changed" numerus="yes">
        <source>{count} changes not saved</source>
        <translation><numerusform>{count} change not saved</numerusform><numerusform>{count} changes not saved</numerusform></translation>
    </message>
    <message id="setting.wanted">
        <source>This cannot stand here. Wanted: {wanted}</source>
        <translation>This cannot stand here. Wanted: {wanted}</translation>
    </message>
    <message id="setting.overridden">
        <source>Set by {by} at this start: what is chosen here does not hold until that is gone.</source>
        <translation>Set by {by} at this start: what is chosen here does not hold until that is gone.</translation>
    </message>
    <message id="setting.true">
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message id="setting.false">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="option.theme">
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message id="option.theme.help">
        <source>Light, dark or strong contrast; or as the computer is set.</source>
        <translation>Light, dark or strong contrast; or as the computer is set.</translation>
    </message>
    <message id="option.theme.system">
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message id="option.theme.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="option.theme.dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="option.theme.high_contrast">
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message id="option.text_scale">
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message id="option.text_scale.help">
        <source>How large everything is written, from 100 to 200 percent.</source>
        <translation>How large everything is written, from 100 to 200 percent.</translation>
    </message>
    <message id="option.text_scale.100">
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message id="option.text_scale.125">
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message id="option.text_scale.150">
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message id="option.text_scale.175">
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message id="option.text_scale.200">
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message id="option.lang.fr">
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message id="option.lang.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="option.country.SN">
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message id="option.country.CI">
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message id="option.country.BJ">
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message id="palette.title">
        <source>Everything by name</source>
        <translation>Everything by name</translation>
    </message>
    <message id="palette.search">
        <source>Type a few letters, Enter to go</source>
        <translation>Type a few letters, Enter to go</translation>
    </message>
    <message id="shortcut.palette">
        <source>Everything by name: screens, services, acts</source>
        <translation>Everything by name: screens, services, acts</translation>
    </message>
    <message id="setting.not_saved">
        <source>Changes not saved: Esc again to give them up</source>
        <translation>Changes not saved: Esc again to give them up</translation>
    </message>
</context>
</TS>
