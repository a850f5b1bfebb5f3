package vn.motcua.offsystem;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Follower;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.VietnameseText;

/** Reads numbers of results and receipts off the journal, by which lists know dossiers. */
@Component
class NumberFollower implements Follower {

    private static final String INSERT_SQL =
            """
            insert into offsystem.number (dossier, number)
            select dossier, number
            from unnest(cast(:dossiers as uuid[]), cast(:numbers as text[])) as n (dossier, number)
            on conflict (dossier, number) do nothing
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    NumberFollower(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "offsystem-numbers";
    }

    @Override
    public int stretch() {
        return 10_000;
    }

    @Override
    public void follow(List<Entry> batch) {
        List<String> dossiers = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Entry entry : batch) {
            String number =
                    switch (entry.type()) {
                        case "dossier.result-recorded" ->
                                ((DossierEvent.ResultRecorded) journal.event(entry)).number();
                        case "dossier.payment-confirmed" ->
                                ((DossierEvent.PaymentConfirmed) journal.event(entry)).receipt();
                        default -> "";
                    };
            String folded = VietnameseText.fold(number);
            if (!folded.isEmpty()) {
                dossiers.add(entry.stream().toString());
                numbers.add(folded);
            }
        }
        if (!numbers.isEmpty()) {
            jdbc.sql(INSERT_SQL)
                    .param("dossiers", dossiers.toArray(String[]::new))
                    .param("numbers", numbers.toArray(String[]::new))
                    .update();
        }
    }
}
