// Nothing: this file carries the precompiled headers.
