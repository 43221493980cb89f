using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Who can read a thing.</summary>
[Worded]
public enum Standing
{
    /// <summary>Everyone.</summary>
    Published = 1,

    /// <summary>Its programme.</summary>
    Draft = 2,

    /// <summary>Its programme, and put away.</summary>
    Archived = 3,
}

/// <summary>Shows the standing of things and narrows lists by it.</summary>
public static class Standings
{
    /// <summary>Who can read the thing now.</summary>
    public static Standing Standing(this ProgrammeContent content) =>
        content.ArchivedAt is not null ? Programmes.Standing.Archived : content.IsPublished ? Programmes.Standing.Published : Programmes.Standing.Draft;

    /// <summary>The tone of its badge.</summary>
    public static Tone Tone(this Standing standing) => standing switch
    {
        Programmes.Standing.Published => WebKit.Tone.Success,
        Programmes.Standing.Draft => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };

    /// <summary>The standing as a badge in a list.</summary>
    public static Cell StandingCell(this ProgrammeContent content) => Cell.Of(content.Standing()).AsBadge(content.Standing().Tone());

    /// <summary>Narrows by the filter "state"; what was put away is shown only to who asks for it.</summary>
    public static IQueryable<T> InState<T>(this IQueryable<T> contents, TableQuery query)
        where T : ProgrammeContent => query.Filter<Standing>("state") switch
        {
            Programmes.Standing.Archived => contents.Where(content => content.ArchivedAt != null),
            Programmes.Standing.Published => contents.Where(content => content.ArchivedAt == null && content.IsPublished),
            Programmes.Standing.Draft => contents.Where(content => content.ArchivedAt == null && !content.IsPublished),
            _ => contents.Where(content => content.ArchivedAt == null),
        };

    /// <summary>Adds column and filter of the standing, for who belongs to the programme.</summary>
    public static TableView<TRow> WithStanding<TRow>(this TableView<TRow> view, bool isOwn, Text text, Func<TRow, ProgrammeContent> content) => isOwn
        ? view.Column(text["Programmes.Standing"], row => content(row).StandingCell())
            .Filter("state", text["Programmes.Standing"], Option.Of<Standing>(text), text["Programmes.Standing.InUse"])
        : view;

    /// <summary>The mark of illustrative content behind a cell.</summary>
    public static Cell Marked(this Cell cell, ProgrammeContent content) => content.IsIllustrative ? cell.Illustrative() : cell;
}
