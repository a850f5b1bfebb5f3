package vn.motcua.citizen;

/** What a code is good for; a code of one purpose opens nothing else. */
public enum CodePurpose {
    ENTER,
    ADD_CONTACT,
    MERGE
}
