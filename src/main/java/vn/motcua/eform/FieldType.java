package vn.motcua.eform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of answer a field takes. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    PERSON_NUMBER,
    TAX_NUMBER,
    DATE,
    NUMBER,
    /** Whole đồng. */
    MONEY,
    YES_NO,
    CHOICE,
    CHOICES,
    PHONE,
    EMAIL,
    /** A person (name, day of birth, number and so on), asked for part by part. */
    PERSON,
    /** A place by units of the country as of the day, with their codes, or a place abroad. */
    ADDRESS,
    /** Rows of the same columns. */
    TABLE,
    /** Attachments, by their ids. */
    FILE,
    /** Drawn on the screen, or a typed name with a confirmation. */
    SIGNATURE;

    /** As it stands in a layout: {@code person-number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FieldType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** Whether its answer is an object of further fields. */
    public boolean composite() {
        return this == PERSON || this == ADDRESS;
    }

    /** Whether it can be a column of a table. */
    public boolean column() {
        return switch (this) {
            case TEXT, PERSON_NUMBER, TAX_NUMBER, DATE, NUMBER, MONEY, CHOICE, PHONE, EMAIL -> true;
            case LONG_TEXT, YES_NO, CHOICES, PERSON, ADDRESS, TABLE, FILE, SIGNATURE -> false;
        };
    }

    /** Whether it offers options of its own. */
    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether a condition may ask for its answer. */
    public boolean asked() {
        return this == YES_NO || this == CHOICE || this == CHOICES;
    }
}
