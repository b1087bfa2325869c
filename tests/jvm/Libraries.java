import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.tinkerpop.gremlin.structure.Edge;
import org.apache.tinkerpop.gremlin.structure.Element;
import org.apache.tinkerpop.gremlin.structure.Vertex;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLReader;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;

/** Opens GraphML as a library does and prints what it has of it, a line for each node and edge: Libraries tinkerpop|jgrapht|jgrapht-unchecked FILE. */
class Libraries {
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("tinkerpop")) {
            tinkerpop(arguments[1]);
        } else {
            jgrapht(arguments[1], arguments[0].equals("jgrapht"));
        }
    }

    private static void tinkerpop(String file) throws IOException {
        TinkerGraph graph = TinkerGraph.open();
        try (InputStream in = new FileInputStream(file)) {
            GraphMLReader.build().create().readGraph(in, graph);
        }
        for (Iterator<Vertex> all = graph.vertices(); all.hasNext(); ) {
            Vertex node = all.next();
            Line.print(Map.of("node", node.id(), "label", node.label(), "values", values(node)));
        }
        for (Iterator<Edge> all = graph.edges(); all.hasNext(); ) {
            Edge edge = all.next();
            Object[] ends = {edge.outVertex().id(), edge.inVertex().id()};
            Line.print(Map.of("edge", edge.id(), "ends", ends, "label", edge.label(), "values", values(edge)));
        }
    }

    private static Map<String, Object> values(Element element) {
        Map<String, Object> found = new TreeMap<>();
        element.properties().forEachRemaining(property -> found.put(property.key(), property.value()));
        return found;
    }

    private static void jgrapht(String file, boolean checked) {
        DirectedWeightedPseudograph<String, DefaultWeightedEdge> graph = new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(checked);
        importer.setEdgeWeightAttributeName("weight");
        importer.setVertexFactory(id -> id);
        Map<String, Map<String, Object>> ofNodes = new HashMap<>();
        Map<DefaultWeightedEdge, Map<String, Object>> ofEdges = new HashMap<>();
        importer.addVertexAttributeConsumer(into(ofNodes));
        importer.addEdgeAttributeConsumer(into(ofEdges));
        importer.importGraph(graph, new File(file));
        for (String node : graph.vertexSet()) {
            Line.print(Map.of("node", node, "values", ofNodes.get(node)));
        }
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            // Of edges it keeps no id.
            Object[] ends = {graph.getEdgeSource(edge), graph.getEdgeTarget(edge)};
            Line.print(Map.of("edge", ofEdges.get(edge).get("edge_id"), "ends", ends, "weight", graph.getEdgeWeight(edge), "values", ofEdges.get(edge)));
        }
    }

    private static <T> BiConsumer<Pair<T, String>, Attribute> into(Map<T, Map<String, Object>> values) {
        return (name, value) -> values.computeIfAbsent(name.getFirst(), any -> new TreeMap<>()).put(name.getSecond(), typed(value));
    }

    private static Object typed(Attribute value) {
        return switch (value.getType()) {
            case DOUBLE -> Double.valueOf(value.getValue());
            case LONG -> Long.valueOf(value.getValue());
            default -> value.getValue();
        };
    }
}
