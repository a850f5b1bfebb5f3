package vn.motcua.notice;

/** Stands where no mail server or SMS gateway is set up, and says so. */
record NoCarrier(NoticeChannel channel) implements Carrier {

    static final String REASON = "no-carrier";

    @Override
    public Outcome carry(Letter letter) {
        return new Outcome.Absent(REASON);
    }
}
