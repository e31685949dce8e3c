/* Windows 10 and newer have icuuc.dll, Wine 8 has not: Qt links these twenty names of it and copes
   when they fail. For the test prefix only; never shipped. */
#define OUT __declspec(dllexport)
OUT void *ucnv_open(const char *name, int *error) { if (error) *error = 4; return 0; }
OUT void ucnv_close(void *converter) {}
OUT void ucnv_reset(void *converter) {}
OUT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OUT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
OUT signed char ucnv_getMaxCharSize(void *converter) { return 1; }
OUT const char *ucnv_getName(void *converter, int *error) { if (error) *error = 4; return 0; }
OUT void ucnv_getToUCallBack(void *converter) {}
OUT void ucnv_getFromUCallBack(void *converter) {}
OUT void ucnv_setToUCallBack(void *converter) {}
OUT void ucnv_setFromUCallBack(void *converter) {}
OUT void ucnv_cbToUWriteUChars(void *arguments) {}
OUT void ucnv_cbFromUWriteUChars(void *arguments) {}
OUT void ucnv_toUnicode(void *converter) {}
OUT void ucnv_fromUnicode(void *converter) {}
OUT int ucnv_toUCountPending(void *converter, int *error) { return 0; }
OUT int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
OUT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{ if (error) *error = 4; return 0; }
OUT const char *ucnv_getAvailableName(int index) { return 0; }
OUT int ucnv_countAvailable(void) { return 0; }
