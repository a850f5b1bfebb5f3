package vn.motcua.communication;

import vn.motcua.kernel.Bilingual;

/** What something is about, such as payment online. */
public record Topic(String key, Bilingual name) {}
