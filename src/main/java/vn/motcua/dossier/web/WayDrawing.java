package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.TimelineEntry;

/**
 * Where each task and each step still ahead stands on the picture of the way: what runs side by
 * side has the same column. Pure.
 *
 * @param columns column by number of task; a task that was taken back is left out
 * @param ahead column by step that is yet to come, where choices are taken to go their first way
 */
record WayDrawing(Map<Integer, Integer> columns, Map<String, Integer> ahead) {

    static WayDrawing of(
            DossierState state, InternalProcess process, List<TimelineEntry> timeline) {
        Map<Integer, Integer> columns = columns(Piece.of(state), takenBack(timeline));
        Map<String, Integer> ahead = new LinkedHashMap<>();
        if (!state.isClosed()) {
            for (Piece piece : Piece.of(state)) {
                Integer column = columns.get(piece.no());
                if (piece.isOpen() && !piece.isBeside() && column != null) {
                    walk(process, piece.step(), column, ahead, new HashSet<>());
                }
            }
        }
        return new WayDrawing(columns, ahead);
    }

    private static Set<Integer> takenBack(List<TimelineEntry> timeline) {
        Set<Integer> gone = new HashSet<>();
        for (TimelineEntry entry : timeline) {
            if (entry.event() instanceof DossierEvent.TaskRecalled recalled) {
                gone.add(recalled.task());
                gone.addAll(recalled.withdrawn());
            } else if (entry.event() instanceof DossierEvent.OpinionWithdrawn withdrawn) {
                gone.add(withdrawn.opinion());
            } else if (entry.event() instanceof DossierEvent.OpinionLapsed lapsed) {
                gone.add(lapsed.opinion());
            }
        }
        return gone;
    }

    private static Map<Integer, Integer> columns(List<Piece> pieces, Set<Integer> gone) {
        Map<Integer, Integer> columns = new HashMap<>();
        int last = -1;
        for (Piece piece : pieces) {
            if (gone.contains(piece.no())) {
                continue;
            }
            int column = column(piece, columns, last);
            columns.put(piece.no(), column);
            last = Math.max(last, column);
        }
        return columns;
    }

    /**
     * Opinions and waits stand beside who asked, branches one after the other in their own lane.
     */
    private static int column(Piece piece, Map<Integer, Integer> columns, int last) {
        if (piece.isBeside()) {
            return columns.getOrDefault(piece.asker(), Math.max(0, last));
        }
        return piece.group() == 0 ? last + 1 : columns.getOrDefault(piece.from(), last) + 1;
    }

    private static void walk(
            InternalProcess process,
            String from,
            int column,
            Map<String, Integer> ahead,
            Set<String> path) {
        if (!path.add(from)) {
            return;
        }
        for (String next : ways(process.step(from))) {
            int at = Math.max(column + 1, ahead.getOrDefault(next, 0));
            ahead.put(next, at);
            walk(process, next, at, ahead, path);
        }
        path.remove(from);
    }

    private static List<String> ways(Step step) {
        List<String> ways = new ArrayList<>(step.next().stream().map(Branch::to).toList());
        return step.split() == Split.CHOICE ? ways.subList(0, 1) : ways;
    }
}
