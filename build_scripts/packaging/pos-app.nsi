; The Windows installer: for one user, without administrator's rights, in French and English.
; makensis gets VERSION, NUMBERS (four of them), BUNDLE (the frozen folder), ICON and OUTPUT;
; QUICK packs faster and larger.
; /S installs silently; the exit status is 0 done, 3 the till is open, 1 anything else.

Unicode true
Target amd64-unicode
!ifdef QUICK
SetCompressor zlib
!else
SetCompressor /SOLID lzma
!endif
!include MUI2.nsh
!include FileFunc.nsh

!define ID "pos-app"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define STILL_OPEN 3

Name "pos-app ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${ID}"
InstallDirRegKey HKCU "Software\${ID}" "Folder"
RequestExecutionLevel user
ManifestDPIAware true
ShowInstDetails nevershow
BrandingText "pos-app ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "pos-app"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "pos-app"
VIAddVersionKey /LANG=0 "CompanyName" "The pos-app authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "(c) 2026 The pos-app authors, MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\pos-appw.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "English"

LangString Till ${LANG_FRENCH} "Caisse pos-app"
LangString Till ${LANG_ENGLISH} "pos-app till"
LangString Practise ${LANG_FRENCH} "S’exercer sans argent réel"
LangString Practise ${LANG_ENGLISH} "Practise without real money"
LangString Open ${LANG_FRENCH} "La caisse est ouverte. Fermez-la, puis recommencez. Rien n’a été changé."
LangString Open ${LANG_ENGLISH} "The till is open. Close it, then try again. Nothing was changed."
LangString Failed ${LANG_FRENCH} "Les fichiers n’ont pas pu être écrits : la version d’avant est remise en place."
LangString Failed ${LANG_ENGLISH} "The files could not be written: the version before is put back."
LangString Kept ${LANG_FRENCH} "Le journal et les réglages restent sur cet ordinateur."
LangString Kept ${LANG_ENGLISH} "The journal and the settings stay on this computer."

; A program that runs cannot be opened for writing; a till that writes holds one byte of its lock
; file, far behind the end (pos_app/journal/lock.py), wherever the program itself is.
!macro RefuseProgram FILE
  IfFileExists "${FILE}" 0 +6
  ClearErrors
  FileOpen $0 "${FILE}" a
  IfErrors 0 +2
  StrCpy $9 "open"
  FileClose $0
!macroend

!macro RefuseLock FILE
  System::Call 'kernel32::CreateFileW(w "${FILE}", i 0xC0000000, i 3, p 0, i 3, i 0x80, p 0) p .r0'
  ${If} $0 != -1
    System::Call 'kernel32::LockFile(p r0, i 0x40000000, i 0, i 1, i 0) i .r1'
    ${If} $1 = 0
      StrCpy $9 "open"
    ${EndIf}
    System::Call 'kernel32::CloseHandle(p r0)'
  ${EndIf}
!macroend

!macro RefuseWhileOpen
  StrCpy $9 ""
  !insertmacro RefuseProgram "$INSTDIR\pos-app.exe"
  !insertmacro RefuseProgram "$INSTDIR\pos-appw.exe"
  !insertmacro RefuseLock "$LOCALAPPDATA\pos-app\journal.lock"
  ${If} $9 == "open"
    MessageBox MB_OK|MB_ICONSTOP "$(Open)" /SD IDOK
    SetErrorLevel ${STILL_OPEN}
    Quit
  ${EndIf}
!macroend

Function .onInit
  !insertmacro RefuseWhileOpen
FunctionEnd

Function un.onInit
  !insertmacro RefuseWhileOpen
FunctionEnd

Section "pos-app"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_before"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\_internal\*"
    CreateDirectory "$INSTDIR\_before"
    Rename "$INSTDIR\_internal" "$INSTDIR\_before\_internal"
    Rename "$INSTDIR\pos-app.exe" "$INSTDIR\_before\pos-app.exe"
    Rename "$INSTDIR\pos-appw.exe" "$INSTDIR\_before\pos-appw.exe"
    IfErrors restore
  ${EndIf}
  File /r "${BUNDLE}/*"
  IfErrors restore
  RMDir /r "$INSTDIR\_before"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\pos-app"
  CreateShortcut "$SMPROGRAMS\pos-app\$(Till).lnk" "$INSTDIR\pos-appw.exe"
  CreateShortcut "$SMPROGRAMS\pos-app\$(Practise).lnk" "$INSTDIR\pos-appw.exe" "--sandbox"
  WriteRegStr HKCU "Software\${ID}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "pos-app"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\pos-appw.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The pos-app authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  Return
restore:
  RMDir /r "$INSTDIR\_internal"
  Rename "$INSTDIR\_before\_internal" "$INSTDIR\_internal"
  Delete "$INSTDIR\pos-app.exe"
  Rename "$INSTDIR\_before\pos-app.exe" "$INSTDIR\pos-app.exe"
  Delete "$INSTDIR\pos-appw.exe"
  Rename "$INSTDIR\_before\pos-appw.exe" "$INSTDIR\pos-appw.exe"
  RMDir "$INSTDIR\_before"
  MessageBox MB_OK|MB_ICONSTOP "$(Failed)" /SD IDOK
  SetErrorLevel 1
  Quit
SectionEnd

; What the installer wrote goes; journal, settings and keys stay with their owner.
Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_before"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\pos-app.exe"
  Delete "$INSTDIR\pos-appw.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\CHANGELOG.md"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\pos-app"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${ID}"
  MessageBox MB_OK|MB_ICONINFORMATION "$(Kept)" /SD IDOK
SectionEnd
