package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;

/**
 * What the law of a day says of certification (chứng thực) by one procedure.
 *
 * @param book absent where the procedure certifies nothing
 * @param tariff absent where the catalogue's fees alone say what it costs
 */
public record Certification(@Nullable Book book, @Nullable Tariff tariff) {

    static final Certification NONE = new Certification(null, null);

    /**
     * A book (sổ chứng thực), numbered anew each year.
     *
     * @param sign what stands behind its numbers, such as {@code SCT/BS}
     * @param number how a number is written: {@code {number}} and {@code {yyyy}} stand for it
     * @param agreedCase the procedure's case with the longer time that may be agreed in writing
     */
    public record Book(
            String procedure,
            String sign,
            String name,
            String nameEn,
            String number,
            @Nullable String agreedCase,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        boolean holds(String code, LocalDate day) {
            return procedure.equals(code) && within(validFrom, validTo, day);
        }

        public String text(int nth, int year) {
            return number.replace("{number}", "" + nth).replace("{yyyy}", "" + year);
        }
    }

    /**
     * What it costs, in đồng.
     *
     * @param per page of the original, for each copy; or once for the case
     * @param later a page from {@code laterFrom} on
     * @param most for one copy
     */
    public record Tariff(
            String procedure,
            Per per,
            long amount,
            @Nullable Long later,
            @Nullable Integer laterFrom,
            @Nullable Long most,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        /** What the amount is for. */
        public enum Per {
            PAGE,
            CASE
        }

        boolean holds(String code, LocalDate day) {
            return procedure.equals(code) && within(validFrom, validTo, day);
        }

        long fee(int pages, int copies) {
            return switch (per) {
                case CASE -> amount;
                case PAGE -> copies * copy(pages);
            };
        }

        private long copy(int pages) {
            int dear = laterFrom == null ? pages : Math.min(pages, laterFrom - 1);
            long sum = dear * amount + (pages - dear) * (later == null ? amount : later);
            return most == null ? sum : Math.min(sum, most);
        }
    }

    private static boolean within(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public Optional<Book> findBook() {
        return Optional.ofNullable(book);
    }

    /** The fee in đồng: by the tariff, else what the catalogue says the case costs at the desk. */
    public long fee(ProcedureVersion procedure, String caseId, int pages, int copies) {
        return tariff != null
                ? tariff.fee(pages, copies)
                : procedure.fees(caseId, Channel.COUNTER).stream()
                        .mapToLong(fee -> fee.amount().amount())
                        .sum();
    }

    /** Everything that the law folder says, of all procedures and days. */
    record Rows(List<Book> books, List<Tariff> fees, List<String> usualPapers) {

        Certification on(LocalDate day, String procedure) {
            return new Certification(
                    books.stream().filter(b -> b.holds(procedure, day)).findFirst().orElse(null),
                    fees.stream().filter(f -> f.holds(procedure, day)).findFirst().orElse(null));
        }
    }
}
