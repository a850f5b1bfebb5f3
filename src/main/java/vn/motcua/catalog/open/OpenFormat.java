package vn.motcua.catalog.open;

/** The files in which the whole catalogue is given away. */
public enum OpenFormat {
    /** Every version of every procedure, with its process. */
    JSON("catalogue.json", "application/json"),
    /** One line for each procedure in force today. */
    CSV("catalogue.csv", "text/csv;charset=UTF-8"),
    /** Procedures in force today, in the European vocabulary of public services, 3.2. */
    CPSV_AP("catalogue.jsonld", "application/ld+json");

    private final String file;
    private final String type;

    OpenFormat(String file, String type) {
        this.file = file;
        this.type = type;
    }

    public String file() {
        return file;
    }

    /** Its media type. */
    public String type() {
        return type;
    }
}
