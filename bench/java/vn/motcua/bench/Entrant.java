package vn.motcua.bench;

import java.nio.file.Path;
import vn.motcua.database.DatabaseRoles;

/** Who takes part, in the order of the tables. */
enum Entrant {
    OURS("ours", "vn.motcua.bench.OurContender", DatabaseRoles.APP),
    FLOWABLE("flowable", "vn.motcua.bench.flowable.FlowableContender", DatabaseRoles.OWNER),
    OPERATON("operaton", "vn.motcua.bench.operaton.OperatonContender", DatabaseRoles.OWNER),
    FLOOR("floor", "vn.motcua.bench.contest.JdbcContender", DatabaseRoles.OWNER);

    private final String title;
    private final String contender;
    private final String account;

    Entrant(String title, String contender, String account) {
        this.title = title;
        this.contender = contender;
        this.account = account;
    }

    String title() {
        return title;
    }

    String contender() {
        return contender;
    }

    String account() {
        return account;
    }

    String database() {
        return "contest_" + title;
    }

    /** Each engine has its own libraries; the floor and Một Cửa run on those of the product. */
    String classpath() {
        return switch (this) {
            case OURS, FLOOR -> System.getProperty("java.class.path");
            case FLOWABLE, OPERATON -> {
                Path module = Path.of("bench", "engines", title, "target");
                yield module.resolve("classes") + ":" + module.resolve("lib") + "/*";
            }
        };
    }
}
