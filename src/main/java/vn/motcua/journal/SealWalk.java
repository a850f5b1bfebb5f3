package vn.motcua.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers again what each seal was taken over, and compares. */
final class SealWalk {

    private final List<Seal> seals;
    private final List<SealContent> contents = new ArrayList<>();
    private final Findings findings;

    SealWalk(List<Seal> seals, Findings findings) {
        this.seals = List.copyOf(seals);
        this.findings = findings;
        for (int i = 0; i <= seals.size(); i++) {
            contents.add(new SealContent());
        }
    }

    /** Which seal covers a place; one past the last for what is not sealed yet. */
    int covering(Position position) {
        int low = 0;
        int high = seals.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (position.compareTo(seals.get(middle).end()) < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    SealContent content(int covering) {
        return contents.get(covering);
    }

    SealContent contentAt(Position position) {
        return contents.get(covering(position));
    }

    int count() {
        return seals.size();
    }

    long logRows() {
        return contents.stream().mapToLong(SealContent::logRows).sum();
    }

    /** Compares every seal with what was gathered for it. */
    void end() {
        Seal before = Seal.none();
        long streams = 0;
        for (int i = 0; i < seals.size(); i++) {
            Seal seal = seals.get(i);
            streams += contents.get(i).streamsBegun();
            checkChain(seal, before);
            checkContent(seal, contents.get(i), streams);
            before = seal;
        }
    }

    private void checkChain(Seal seal, Seal before) {
        String which = "Seal " + seal.number() + ": ";
        findings.addIf(
                seal.number() != before.number() + 1,
                which + "seal " + (before.number() + 1) + " is missing");
        findings.addIf(
                !Arrays.equals(seal.hash(), seal.hashAfter(before)),
                which + "is not what was sealed, or does not follow the seal before it");
        findings.addIf(
                seal.end().compareTo(before.end()) < 0, which + "ends before the seal before it");
    }

    private void checkContent(Seal seal, SealContent found, long streams) {
        String which = "Seal " + seal.number() + ": ";
        boolean counted =
                sameCount(which, "events", seal.events(), found.events())
                        & sameCount(
                                which, "streams moved", seal.streamsMoved(), found.streamsMoved())
                        & sameCount(which, "streams in all", seal.streamsTotal(), streams)
                        & sameCount(which, "log rows", seal.logRows(), found.logRows());
        boolean same = Arrays.equals(seal.contentHash(), found.hash());
        findings.addIf(
                counted && !same, which + "the events or log rows are not those that were sealed");
    }

    private boolean sameCount(String which, String what, long sealed, long found) {
        findings.addIf(
                sealed != found, which + sealed + " " + what + " sealed, " + found + " found");
        return sealed == found;
    }
}
