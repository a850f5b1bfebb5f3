package vn.motcua.catalog.load;

import vn.motcua.kernel.Bilingual;

/** What is wrong in a package, and where. */
public record LoadProblem(String file, int line, Bilingual words) {}
