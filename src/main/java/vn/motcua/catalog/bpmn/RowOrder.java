package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalog.bpmn.Ways.Leaving;
import vn.motcua.catalog.bpmn.Ways.Way;

/**
 * In what order tasks are rows. Rows of ours keep the numbers we wrote; a task that was drawn since
 * comes behind the last row that leads to it; a stranger's tasks come in the order of the flow.
 */
final class RowOrder {

    private final Map<XmlNode, OwnData> own;
    private final Map<XmlNode, Leaving> leaving;

    RowOrder(Map<XmlNode, OwnData> own, Map<XmlNode, Leaving> leaving) {
        this.own = own;
        this.leaving = leaving;
    }

    List<XmlNode> from(XmlNode first) {
        Map<XmlNode, Integer> numbers = numbers();
        List<XmlNode> order = new ArrayList<>(numbers.keySet());
        order.sort(Comparator.comparing(task -> Sure.get(numbers, task)));
        for (XmlNode task : alongTheFlow(first)) {
            if (!numbers.containsKey(task)) {
                order.add(behindAllBefore(task, order, numbers.keySet()), task);
            }
        }
        order.remove(first);
        order.addFirst(first);
        return order;
    }

    private Map<XmlNode, Integer> numbers() {
        Map<XmlNode, Integer> numbers = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (XmlNode task : leaving.keySet()) {
            Integer number = Sure.get(own, task).number("number");
            // A copy brings the number of its model along, and is new all the same.
            if (number != null && taken.add(Sure.get(own, task).text("id", ""))) {
                numbers.put(task, number);
            }
        }
        return numbers;
    }

    /** Behind the last row that leads to it, and behind those new ones that came there before. */
    private int behindAllBefore(XmlNode task, List<XmlNode> order, Set<XmlNode> numbered) {
        int place = order.size();
        for (int i = 0; i < order.size(); i++) {
            if (leadsTo(order.get(i), task)) {
                place = i + 1;
            }
        }
        while (place < order.size() && !numbered.contains(order.get(place))) {
            place++;
        }
        return place;
    }

    private boolean leadsTo(XmlNode from, XmlNode to) {
        return Sure.get(leaving, from).ways().stream().anyMatch(way -> way.to().equals(to));
    }

    /** Every task after those that lead to it, ways back aside; then what nothing leads to. */
    private Set<XmlNode> alongTheFlow(XmlNode first) {
        List<XmlNode> backwards = new ArrayList<>();
        Set<XmlNode> seen = new HashSet<>();
        visit(first, seen, backwards);
        Set<XmlNode> order = new LinkedHashSet<>(backwards.reversed());
        order.addAll(leaving.keySet());
        return order;
    }

    private void visit(XmlNode task, Set<XmlNode> seen, List<XmlNode> backwards) {
        if (!seen.add(task)) {
            return;
        }
        // The last way first, so that the first way comes first once all is turned around.
        for (Way way : Sure.get(leaving, task).ways().reversed()) {
            visit(way.to(), seen, backwards);
        }
        backwards.add(task);
    }
}
