package vn.motcua.shell;

/**
 * What places in the main navigation are for. Their order says where a place belongs: each section
 * takes the numbers from its first to the next one's.
 */
public enum NavigationSection {
    /** What is done every day. */
    WORK(0, "shell.section.work"),
    /** What figures say of it. */
    FIGURES(50, "shell.section.figures"),
    /** The control of administrative procedures. */
    CONTROL(60, "shell.section.control"),
    /** What is between the office and the public. */
    PEOPLE(70, "shell.section.people"),
    /** Units, people, settings. */
    OFFICE(700, "shell.section.office"),
    /** The viewer's own. */
    OWN(800, "shell.section.own");

    private final int first;
    private final String textKey;

    NavigationSection(int first, String textKey) {
        this.first = first;
        this.textKey = textKey;
    }

    /** Message key of the heading. */
    String textKey() {
        return textKey;
    }

    static NavigationSection of(int order) {
        NavigationSection found = WORK;
        for (NavigationSection section : values()) {
            found = order >= section.first ? section : found;
        }
        return found;
    }
}
