package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.TextHash;

/**
 * A round of inspections (đợt kiểm tra) by one team.
 *
 * @param plan which it carries out; absent of unannounced ones
 * @param paper the decision that sets up the team; absent while it is a draft
 * @param endedOn the day on which the last visit was over
 * @param statements what the conclusion says, as far as it is drafted
 * @param conclusion absent while it is not notified
 * @param cancelledFor why it was called off; blank where it was not
 */
@LegalBasis("tt-25-2014#quyết định")
public record InspectionRound(
        UUID id,
        UUID agency,
        @Nullable UUID plan,
        InspectionForm form,
        RoundState state,
        Decision decision,
        List<TeamMember> team,
        List<Visit> visits,
        @Nullable Paper paper,
        @Nullable LocalDate endedOn,
        Statements statements,
        @Nullable Paper conclusion,
        String cancelledFor) {

    /**
     * What the decision says besides team and objects.
     *
     * @param mandate duties and powers
     * @param money what it costs and who pays
     */
    public record Decision(String title, String mandate, Span time, String money) {}

    /** A document with number and day; the file is blank where none is kept. */
    public record Paper(String number, LocalDate on, String file, String fileName) {}

    /** The four statements of a conclusion. */
    @LegalBasis({"tt-25-2014#15", "tt-02-2017#46"})
    public record Statements(String results, String shortcomings, String causes, String proposals) {

        public boolean isWhole() {
            return !results.isEmpty()
                    && !shortcomings.isEmpty()
                    && !causes.isEmpty()
                    && !proposals.isEmpty();
        }

        /** By which it is known whether somebody changed them. */
        public String seal() {
            return TextHash.hex(String.join("\0", results, shortcomings, causes, proposals));
        }
    }

    public InspectionRound {
        team = List.copyOf(team);
        visits = List.copyOf(visits);
    }

    public Optional<TeamRole> role(UUID staff) {
        return team.stream()
                .filter(one -> one.staff().equals(staff))
                .map(TeamMember::role)
                .findFirst();
    }

    public boolean leads(UUID staff) {
        return role(staff).filter(TeamRole::leads).isPresent();
    }

    public Optional<Visit> visit(UUID id) {
        return visits.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Visits that were not called off. */
    public List<Visit> held() {
        return visits.stream().filter(one -> one.state() != VisitState.CANCELLED).toList();
    }

    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(conclusion).map(Paper::on);
    }
}
