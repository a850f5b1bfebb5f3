package vn.motcua.citizen;

/** Of whom an account at an identity provider is. */
public enum AccountType {
    PERSON,
    BUSINESS,
    ORGANISATION
}
