package vn.motcua.measure.indicator.petitions;

import vn.motcua.measure.indicator.ListedSource;

/** A source that counts petitions, under the code of the plan or of the national score. */
abstract class PetitionSource implements ListedSource {

    private final String code;
    final PetitionReader petitions;

    PetitionSource(String code, PetitionReader petitions) {
        this.code = code;
        this.petitions = petitions;
    }

    @Override
    public final String code() {
        return code;
    }
}
