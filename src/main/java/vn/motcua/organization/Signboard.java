package vn.motcua.organization;

/** What a unit's signboard and letterhead say; each part may be empty. */
public record Signboard(
        String shortName, String address, String phone, String areaCode, String officeHours) {

    public static final Signboard BLANK = new Signboard("", "", "", "", "");

    Signboard withoutShortName() {
        return new Signboard("", address, phone, areaCode, officeHours);
    }
}
