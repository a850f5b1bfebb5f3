package vn.motcua.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.SourceFile;
import vn.motcua.dossier.Receive;
import vn.motcua.journal.Actor;

/**
 * Of how many procedures dossiers are, and when they were recorded.
 *
 * @param procedures one is that of the {@link Locality}; more are copies of it in twenty fields
 * @param asItHappened whether each event was recorded when it happened, not all of them now
 */
record Trade(int procedures, boolean asItHappened) {

    static final Trade ONE = new Trade(1, false);

    private static final int FIELDS = 20;
    private static final double BY_POST = 0.2;

    /** Puts the procedures into the catalogue. */
    void open(BeanFactory program) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 1; i < procedures; i++) {
            files.add(
                    new SourceFile(
                            "bench-" + i + ".yaml",
                            Locality.PROCEDURE
                                    .replace("\"9.000001\"", '"' + code(i) + '"')
                                    .replace("{code: DO,", "{code: DO%02d,".formatted(i % FIELDS))
                                    .replace("để đo tốc độ", "để đo tốc độ " + i)
                                    .replace("[COUNTER, ONLINE]", "[COUNTER, ONLINE, POST]")
                                    .replace("QT.DO.01", "QT.DO.%03d".formatted(i + 1))));
        }
        program.getBean(Catalog.class).load(files, Actor.SYSTEM);
    }

    /** The same for one of the procedures, a part of them by post. */
    Receive of(Receive receipt, RandomGenerator random) {
        if (procedures == 1) {
            return receipt;
        }
        int number = 1 + random.nextInt(procedures - 1);
        return new Receive(
                receipt.id(),
                receipt.agency(),
                code(number),
                receipt.caseId(),
                random.nextDouble() < BY_POST ? Channel.POST : Channel.COUNTER,
                receipt.applicant(),
                receipt.papers(),
                receipt.sets(),
                receipt.resultBy());
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "9.%06d", number + 1);
    }
}
