package vn.motcua.dossier;

/** What an opinion comes to. */
public enum OpinionVerdict {
    AGREE,
    AGREE_WITH_CONDITIONS,
    DISAGREE
}
