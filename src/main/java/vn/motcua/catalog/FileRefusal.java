package vn.motcua.catalog;

/** What makes a file of procedures be refused; {@code at} is the line to mend. */
public sealed interface FileRefusal extends CatalogRefusal.InFile {

    Place at();

    /** The file cannot be read as YAML or JSON at all. */
    record NotReadable(Place at, String why) implements FileRefusal {}

    /** A name that the format does not know, most often a slip of the pen. */
    record UnknownName(Place at, String name) implements FileRefusal {}

    /** A name that must be there. */
    record NameMissing(Place at, String name) implements FileRefusal {}

    /** A list, a group or a plain value stands where another of these is wanted. */
    record WrongShape(Place at, String name, String wanted) implements FileRefusal {}

    /** A value that is not one of those allowed. */
    record NotAllowed(Place at, String name, String value, String allowed) implements FileRefusal {}

    /** Not a day written as 2022-03-01. */
    record DayWrong(Place at, String name, String value) implements FileRefusal {}

    /** Not a whole number from zero up. */
    record NumberWrong(Place at, String name, String value) implements FileRefusal {}

    /** Not a duration with its unit, such as {@code 3 ngày làm việc}. */
    record DurationWrong(Place at, String name, String value) implements FileRefusal {}

    /** Not a performer, such as {@code receiving/onestop:receiver}. */
    record PerformerWrong(Place at, String value) implements FileRefusal {}

    /** The same id or code a second time. */
    record Twice(Place at, String name, String value) implements FileRefusal {}

    /** A case that the procedure does not list. */
    record UnknownCase(Place at, String value) implements FileRefusal {}

    /** The last day does not come after the first. */
    record EndsTooEarly(Place at, String validFrom, String validTo) implements FileRefusal {}

    /** A limit without a unit is refused, not guessed. */
    record LimitWithoutUnit(Place at, String procedure, String value) implements FileRefusal {}

    /** The two appointments are given together, in the unit of the limit, and fill it. */
    record AppointmentsDoNotFill(Place at, String limit) implements FileRefusal {}

    /** Not an address of the web. */
    record LinkWrong(Place at, String name, String value) implements FileRefusal {}

    /** There is no file to read. */
    record NothingToRead(Place at) implements FileRefusal {}
}
