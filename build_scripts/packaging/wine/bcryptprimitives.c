/* Windows 10 and newer have bcryptprimitives.dll, Wine 8 has not: programs written in Rust take
   their random bytes from it. For the test prefix only; never shipped. */
unsigned char __stdcall SystemFunction036(void *, unsigned long);
__declspec(dllexport) int ProcessPrng(unsigned char *target, unsigned long long count)
{ return SystemFunction036(target, (unsigned long)count) ? 1 : 0; }
