package vn.motcua.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * The events that one module writes, by the name they are stored under, with the upcasters that
 * bring old shapes up to today's. Each module publishes one as a bean.
 */
public final class EventTypes {

    private record OldShape(String type, int schema) {}

    private final Map<String, Class<? extends JournalEvent>> classes = new HashMap<>();
    private final Map<OldShape, UnaryOperator<ObjectNode>> upcasters = new HashMap<>();

    /** All permitted records of a sealed event interface, and of those that it is parted into. */
    public static EventTypes of(Class<? extends JournalEvent> sealed) {
        EventTypes types = new EventTypes();
        types.add(sealed);
        return types;
    }

    @SuppressWarnings("unchecked")
    private void add(Class<? extends JournalEvent> sealed) {
        Class<?>[] permitted = sealed.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(sealed + " is not sealed");
        }
        for (Class<?> each : permitted) {
            Class<? extends JournalEvent> event = (Class<? extends JournalEvent>) each;
            if (event.isSealed()) {
                add(event);
            } else {
                classes.put(typeOf(event).value(), event);
            }
        }
    }

    /** Registers how a payload of {@code schema} becomes one of {@code schema + 1}. */
    public EventTypes upcast(String type, int schema, UnaryOperator<ObjectNode> step) {
        upcasters.put(new OldShape(type, schema), step);
        return this;
    }

    public Set<String> names() {
        return new TreeSet<>(classes.keySet());
    }

    /** The version of a type's shape that is written today. */
    public int schema(String type) {
        return typeOf(shape(type)).schema();
    }

    boolean knows(String type) {
        return classes.containsKey(type);
    }

    /**
     * @param actor who acted, if a person: what an event does not say of that
     */
    JournalEvent read(String type, int schema, String payload, @Nullable UUID actor) {
        Class<? extends JournalEvent> target = shape(type);
        int today = typeOf(target).schema();
        if (schema == today) {
            return reader(target, actor).readValue(payload);
        }
        ObjectNode node = (ObjectNode) CanonicalJson.MAPPER.readTree(payload);
        for (int at = schema; at < today; at++) {
            UnaryOperator<ObjectNode> step = upcasters.get(new OldShape(type, at));
            if (step == null) {
                throw new IllegalStateException("No upcaster for " + type + " from schema " + at);
            }
            node = step.apply(node);
        }
        return reader(target, actor).readValue(node);
    }

    private static ObjectReader reader(Class<? extends JournalEvent> target, @Nullable UUID actor) {
        return ActorJson.reading(CanonicalJson.MAPPER.readerFor(target), actor);
    }

    Class<? extends JournalEvent> shape(String type) {
        Class<? extends JournalEvent> found = classes.get(type);
        if (found == null) {
            throw new IllegalArgumentException("Unknown event type " + type);
        }
        return found;
    }

    static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " carries no @EventType");
        }
        return type;
    }

    static JournalEvent read(List<EventTypes> all, Entry entry) {
        for (EventTypes types : all) {
            if (types.knows(entry.type())) {
                return types.read(
                        entry.type(), entry.schema(), entry.payload(), entry.actor().id());
            }
        }
        throw new IllegalArgumentException("No module knows the event type " + entry.type());
    }
}
