import java.io.File;
import java.io.FileNotFoundException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens a file as Gephi does and prints what Gephi has of it, a line for each issue, node and edge: Gephi FILE MERGE-STRATEGY. */
class Gephi {
    public static void main(String[] arguments) throws FileNotFoundException {
        LogManager.getLogManager().reset();
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(new File(arguments[0]));
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.valueOf(arguments[1]));
        // Processing empties the report.
        for (Iterator<Issue> issues = container.getReport().getIssues(1000); issues.hasNext(); ) {
            Issue issue = issues.next();
            Line.print(Map.of("issue", issue.getMessage(), "level", issue.getLevel()));
        }
        importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        for (Node node : model.getGraph().getNodes()) {
            Line.print(Map.of("node", node.getId(), "values", values(node, model.getNodeTable())));
        }
        for (Edge edge : model.getGraph().getEdges()) {
            Object[] ends = {edge.getSource().getId(), edge.getTarget().getId()};
            // Without a type of its own an edge has none, not an empty one.
            Object type = edge.getTypeLabel() == null ? "" : edge.getTypeLabel();
            Line.print(Map.of("edge", edge.getId(), "ends", ends, "type", type, "directed", edge.isDirected(), "values", values(edge, model.getEdgeTable())));
        }
        // The toolkit leaves threads running.
        System.exit(0);
    }

    private static Map<String, Object> values(Element element, Table table) {
        Map<String, Object> found = new TreeMap<>();
        for (Column column : table) {
            Object value = element.getAttribute(column);
            if (value instanceof IntervalSet times) {
                value = Arrays.stream(times.toArray()).map(time -> new Object[] {time.getLow(), time.getHigh()}).toArray();
            }
            if (value != null) {
                found.put(column.getTitle(), value);
            }
        }
        return found;
    }
}
