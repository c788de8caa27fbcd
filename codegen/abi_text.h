/* abi_text.h: runtime/abi.h as text, and the symbols it declares (made by make_abi.sh). */
#ifndef ABI_TEXT_H
#define ABI_TEXT_H

extern const char abi_text[];

typedef struct AbiSymbol {
    const char *name;
    void *address;
} AbiSymbol;
extern const AbiSymbol abi_symbols[]; /* ended by a null name */

#endif
