package vn.motcua.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.motcua.kernel.VietnameseText;

/** Finds the dossiers that transfers name, and says how each stands to what is owed. */
final class StatementMatching {

    /** What is known here of a transfer. */
    record Noted(UUID dossier, String transaction, StatementLine line) {}

    private final Map<String, UUID> purposes = new HashMap<>();
    private final Set<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());

    /**
     * @param codes of the dossiers that may be meant, by id
     */
    StatementMatching(Map<UUID, String> codes) {
        Set<String> twice = new HashSet<>();
        codes.forEach((dossier, code) -> {
            String purpose = plain(PaymentPapers.purpose(code));
            if (purposes.put(purpose, dossier) != null) {
                twice.add(purpose);
            }
            lengths.add(purpose.length());
        });
        // What two dossiers could be meant by names neither.
        twice.forEach(purposes::remove);
    }

    /** Banks write words without spaces, with them elsewhere, and put their own around. */
    private static String plain(String words) {
        return VietnameseText.fold(words).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** The dossier that words name; the longest name counts. */
    Optional<UUID> dossier(String words) {
        String text = plain(words);
        for (int length : lengths) {
            for (int i = 0; i + length <= text.length(); i++) {
                UUID found = purposes.get(text.substring(i, i + length));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * How lines stand.
     *
     * @param owed by dossier, in đồng
     * @param noted transfers noted here to these dossiers, or in these days
     */
    static List<Matched> match(
            List<StatementLine> lines, Map<UUID, Long> owed, Collection<Noted> noted) {
        Map<String, Noted> open = new HashMap<>();
        noted.forEach(one -> open.put(key(one.dossier(), one.transaction()), one));
        List<Matched> all = new ArrayList<>();
        for (StatementLine line : lines) {
            UUID dossier = line.dossier();
            if (dossier == null) {
                all.add(new Matched(line, Matched.State.UNKNOWN, 0));
                continue;
            }
            long due = owed.getOrDefault(dossier, 0L);
            Noted known = open.remove(key(dossier, line.transaction()));
            Matched.State state =
                    known != null
                            ? known.line().amount() == line.amount()
                                    ? Matched.State.NOTED
                                    : Matched.State.AMOUNT
                            : due == 0
                                    ? Matched.State.NOT_OWED
                                    : due == line.amount()
                                            ? Matched.State.PAYS
                                            : Matched.State.AMOUNT;
            all.add(new Matched(line, state, due));
        }
        noted.stream()
                .filter(one -> open.containsKey(key(one.dossier(), one.transaction())))
                .forEach(one -> all.add(new Matched(one.line(), Matched.State.MISSING, 0)));
        return all;
    }

    private static String key(UUID dossier, String transaction) {
        return dossier + " " + plain(transaction);
    }
}
