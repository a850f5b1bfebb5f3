package vn.motcua.identity;

/** What an account is, apart from the posts that its person holds. */
public enum Role {
    /** A member of staff, whose rights follow from posts. */
    STAFF,
    /** Keeps the program itself; sees no dossier by that. */
    ADMINISTRATOR
}
