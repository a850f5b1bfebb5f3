package vn.motcua.identity;

/**
 * Remembers the language that somebody signed in chooses, for the next browser too; offered as a
 * bean by each module that knows such people.
 */
@FunctionalInterface
public interface LanguageMemory {

    /**
     * Does nothing for those it does not know.
     *
     * @param language {@code vi} or {@code en}
     */
    void remember(SessionHolder holder, String language);
}
