package vn.motcua.plan.reading;

/** A heading between rows. */
public record SectionText(int appendix, String number, String title, int line) {}
