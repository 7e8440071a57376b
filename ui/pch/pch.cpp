// Holds the precompiled header only.
