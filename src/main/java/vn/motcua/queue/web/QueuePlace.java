package vn.motcua.queue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Tab;

/**
 * Whose queue somebody has before them, and what they may do with queues at all.
 *
 * @param all the agencies that they might choose for this page
 */
public record QueuePlace(SignedIn who, Unit agency, Unit desk, List<Unit> all, Set<Right> rights) {

    public QueuePlace {
        all = List.copyOf(all);
        rights = Set.copyOf(rights);
    }

    public String name(Frame frame) {
        return frame.either(desk.name(), desk.nameEn());
    }

    public boolean manages() {
        return rights.contains(Right.QUEUE_MANAGE);
    }

    /** The pages of the queue that are open to this person. */
    public List<Tab> tabs(Frame frame) {
        List<Tab> tabs = new ArrayList<>();
        add(tabs, Right.DOSSIER_RECEIVE, frame, frame.text("queue.tab.desk"), "/queue");
        add(tabs, Right.QUEUE_MEASURE, frame, frame.text("queue.tab.times"), "/queue/times");
        add(tabs, Right.QUEUE_MANAGE, frame, frame.text("queue.tab.setup"), "/queue/setup");
        return tabs;
    }

    private void add(List<Tab> tabs, Right right, Frame frame, String text, String path) {
        if (rights.contains(right)) {
            tabs.add(Tab.of(text, path, frame.path().equals(path)));
        }
    }

    public List<Option> agencies(Frame frame) {
        return all.stream()
                .map(a -> Option.of(a.id().toString(), frame.either(a.name(), a.nameEn())))
                .toList();
    }
}
