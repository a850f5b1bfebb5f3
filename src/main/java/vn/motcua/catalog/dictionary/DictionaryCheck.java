package vn.motcua.catalog.dictionary;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.PublicationCheck;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/**
 * Holds a version that is to be published against the dictionaries as they will be on its first
 * day. A field that is not there is refused, for all figures are by field; the rest is told. A
 * dictionary in which nothing was ever said checks nothing.
 */
@Component
@LegalBasis("nd-63-2010#15")
class DictionaryCheck implements PublicationCheck {

    private final DictionaryUses uses;

    DictionaryCheck(DictionaryUses uses) {
        this.uses = uses;
    }

    @Override
    public List<Refusal> refusals(ProcedureVersion version) {
        return doubts(version)
                .filter(one -> one.why() == DictionaryUses.Why.FIELD_UNKNOWN)
                .<Refusal>map(
                        one -> new DictionaryRefusal.FieldNotListed(version.code(), one.named()))
                .toList();
    }

    @Override
    public List<Refusal> warnings(ProcedureVersion version) {
        return doubts(version).flatMap(DictionaryCheck::warning).toList();
    }

    private Stream<DictionaryUses.Doubt> doubts(ProcedureVersion version) {
        return uses.doubts(version, version.validFrom()).stream();
    }

    private static Stream<Refusal> warning(DictionaryUses.Doubt doubt) {
        String procedure = doubt.version().code();
        return switch (doubt.why()) {
            case FIELD_UNKNOWN -> Stream.empty();
            case FIELD_ENDED ->
                    Stream.of(new DictionaryRefusal.FieldEnded(procedure, doubt.named()));
            case RESULT_UNKNOWN ->
                    Stream.of(new DictionaryRefusal.ResultNotListed(procedure, doubt.named()));
            case LEGAL_UNKNOWN ->
                    Stream.of(new DictionaryRefusal.BasisNotListed(procedure, doubt.named()));
            case LEGAL_ENDED ->
                    Stream.of(new DictionaryRefusal.BasisEnded(procedure, doubt.named()));
            case LEGAL_REPLACED ->
                    Stream.of(
                            new DictionaryRefusal.BasisReplaced(
                                    procedure, doubt.named(), doubt.instead()));
        };
    }
}
