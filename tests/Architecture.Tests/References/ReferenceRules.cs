namespace Musubi.Architecture.Tests;

/// <summary>References follow the thread and never go backwards.</summary>
internal static class ReferenceRules
{
    public static IEnumerable<Offence> OutsideTable(IEnumerable<Project> projects, ReferenceTable table) =>
        from project in projects
        from reference in project.References
        where !table.Allows(project.Name, reference)
        select new Offence(project.Path, $"may not reference {reference}; the allowed references are in {ReferenceTable.Path}");

    public static IEnumerable<Offence> MissingFromTable(IReadOnlyCollection<Project> projects, ReferenceTable table) =>
        projects.Where(project => !table.Projects.Contains(project.Name)).Select(project => new Offence(project.Path, $"is not in {ReferenceTable.Path}"))
            .Concat(table.Projects.Where(name => projects.All(project => project.Name != name)).Select(name => new Offence(ReferenceTable.Path, $"{name} does not exist")));

    public static IEnumerable<Offence> MissingFromSolution(IEnumerable<Project> projects, SourceTree tree)
    {
        var solution = tree.Files.Single(file => file.Path == "Musubi.slnx").Text;
        return projects.Where(project => !solution.Contains($"Path=\"{project.Path}\"", StringComparison.Ordinal))
            .Select(project => new Offence(project.Path, "is not in Musubi.slnx, so nobody builds or tests it"));
    }

    /// <summary>The map for people names what the table for machines allows.</summary>
    public static IEnumerable<Offence> MissingFromMap(IEnumerable<Project> projects, SourceTree tree)
    {
        var map = tree.Files.Single(file => file.Path == "docs/module-map.md").Text;
        return projects.Where(project => !project.Path.StartsWith("tests/", StringComparison.Ordinal) && !map.Contains(project.Name, StringComparison.Ordinal))
            .Select(project => new Offence(project.Path, "is not in docs/module-map.md"));
    }

    public static IEnumerable<Offence> Cycles(IReadOnlyCollection<Project> projects)
    {
        var byName = projects.ToDictionary(project => project.Name, StringComparer.Ordinal);
        return projects.Where(project => Reach(project, byName).Contains(project.Name)).Select(project => new Offence(project.Path, "references itself through others"));
    }

    /// <summary>Compiled code uses what its project may reach, and an engine nothing that touches the world.</summary>
    public static IEnumerable<Offence> ImpureEngines(IEnumerable<(string Engine, IEnumerable<string> Assemblies)> engines) =>
        from engine in engines
        from assembly in engine.Assemblies
        where !IsPure(assembly)
        select new Offence(engine.Engine, $"uses {assembly}: an engine has no web, no database, no files and no clock");

    private static bool IsPure(string assembly) =>
        assembly is "Musubi.Foundation" or "NodaTime" or "System.Text.Json"
        || ((assembly == "System.Runtime" || assembly.StartsWith("System.", StringComparison.Ordinal))
            && !new[] { "System.Net", "System.IO", "System.Console", "System.Data", "System.Diagnostics.Process" }
                .Any(world => assembly.StartsWith(world, StringComparison.Ordinal)));

    private static HashSet<string> Reach(Project from, Dictionary<string, Project> byName)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(from.References);
        while (open.TryPop(out var name))
        {
            if (reached.Add(name) && byName.TryGetValue(name, out var project))
            {
                project.References.ToList().ForEach(open.Push);
            }
        }

        return reached;
    }
}
