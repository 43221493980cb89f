using Microsoft.AspNetCore.Html;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ImportProgramme;

/// <summary>The lists of a check: what is wrong with a file, or what importing it would do.</summary>
internal static class ReportTables
{
    public static TableView Faults(FileReport report, TableQuery query, Text text) => new TableView<ReportedFault>("faults", query)
        .Column(text["Programmes.Import.Place"], fault => Place(fault.Place.Path, text))
        .Column(text["Programmes.Import.Line"], fault => fault.Place.Line, isNumber: true)
        .Column(text["Programmes.Import.Column"], fault => fault.Place.Column, isNumber: true)
        .Column(text["Programmes.Import.Fault"], fault => text.Say(fault.What.Word, fault.What.Arguments))
        .WithoutSearch()
        .WithAll(report.Faults);

    /// <summary>In the order of the file, but what changes first.</summary>
    public static TableView Changes(FileReport report, TableQuery query, SectionNames names, Text text)
    {
        var section = query.Filter("section");
        var kind = query.Filter<ItemChangeKind>("kind");
        var rows = report.Changes
            .Where(change => section is null || change.Section == section)
            .Where(change => kind is null || change.Kind == kind)
            .Where(change => query.Search is not { } sought || change.Label.Contains(sought, StringComparison.OrdinalIgnoreCase))
            .OrderBy(change => change.Kind is ItemChangeKind.Unchanged or ItemChangeKind.PutAway);
        return new TableView<ItemChange>("changes", query)
            .Column(text["Programmes.Import.Entry"], change => Code(change.Label))
            .Column(text["Programmes.Import.Section"], change => names.Of(change.Section))
            .Column(text["Programmes.Import.Effect"], change => Cell.Of(change.Kind).AsBadge(ToneOf(change.Kind)))
            .Column(text["Programmes.Import.Differences"], change => Differences(change, text))
            .Filter("section", text["Programmes.Import.Section"], [.. Sections(report).Select(name => new Option(name, names.Of(name)))])
            .Filter("kind", text["Programmes.Import.Effect"], Option.Of<ItemChangeKind>(text))
            .WithAll([.. rows]);
    }

    /// <summary>The sections that the file has, in its order.</summary>
    public static IEnumerable<string> Sections(FileReport report) => report.Changes.Select(change => change.Section).Distinct(StringComparer.Ordinal);

    private static Tone ToneOf(ItemChangeKind kind) => kind switch
    {
        ItemChangeKind.Added => Tone.Success,
        ItemChangeKind.Changed => Tone.Info,
        _ => Tone.Neutral,
    };

    private static Cell Place(string path, Text text) => path.Length == 0 ? text["Programmes.Import.WholeFile"] : Code(path);

    private static Cell Code(string text) => Cell.Of(Html.Element("code", css: null, Html.Plain(text)), text);

    private static Cell Differences(ItemChange change, Text text)
    {
        if (change.Fields.Count == 0)
        {
            return Cell.Empty;
        }

        var all = new HtmlContentBuilder();
        foreach (var field in change.Fields)
        {
            all.AppendHtml(Html.Element("div", "p-difference", new HtmlContentBuilder()
                .AppendHtml(Html.Element("code", css: null, Html.Plain(field.Path))).AppendHtml(Html.Element("span", css: null, Html.Plain(Change(field, text))))));
        }

        return Cell.Of(all, string.Join('\n', change.Fields.Select(field => $"{field.Path} {Change(field, text)}")));
    }

    private static string Change(FieldChange field, Text text) => (field.Before, field.After) switch
    {
        (null, { } after) => text["Programmes.Import.FieldAdded", ("after", after)],
        ({ } before, null) => text["Programmes.Import.FieldRemoved", ("before", before)],
        _ => text["Programmes.Import.FieldChanged", ("before", field.Before), ("after", field.After)],
    };
}
