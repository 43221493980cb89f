using Microsoft.AspNetCore.Html;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>What stands in a cell: how it is shown on the page, and its plain value for a file.</summary>
public sealed class Cell
{
    private readonly Func<Text, IHtmlContent> show;
    private readonly Func<Text, object?> value;

    private Cell(Func<Text, IHtmlContent> show, Func<Text, object?> value) => (this.show, this.value) = (show, value);

    /// <summary>An empty cell.</summary>
    public static Cell Empty { get; } = new(_ => HtmlString.Empty, _ => null);

    /// <summary>A text as it is.</summary>
    public static Cell Of(string? text) => text is null ? Empty : new(_ => Html.Plain(text), _ => text);

    /// <summary>A text people wrote, in the reader's language or marked with its own.</summary>
    public static Cell Of(LocalizedText? text) => text is null ? Empty : new(reader => Html.Localized(text, reader), reader => text.For(reader.Language).Text);

    /// <summary>A person's name, for the reader.</summary>
    public static Cell Of(PersonName? name) =>
        name is null ? Empty : new(reader => Html.Name(name, reader), reader => name.For(reader.Language).Text);

    /// <summary>A number; a number in a file, too.</summary>
    public static Cell Of(decimal? number) => number is null ? Empty : new(reader => Html.Plain(reader.Formats.Number(number.Value)), _ => number.Value);

    /// <summary>An amount; in a file a number, and its currency in a column of its own.</summary>
    public static Cell Of(Money? money) => money is null ? Empty : new(reader => Html.Plain(reader.Formats.Money(money)), _ => money);

    /// <summary>A day; a date in a file, too.</summary>
    public static Cell Of(LocalDate? day) => day is null ? Empty : new(reader => Html.Plain(reader.Formats.Date(day.Value, DateStyle.Short)), _ => day.Value);

    /// <summary>A date as far as it is known.</summary>
    public static Cell Of(PartialDate? date) => date is null ? Empty : new(reader => Html.Plain(reader.Formats.Date(date, DateStyle.Short)), _ => date.Stored);

    /// <summary>A period.</summary>
    public static Cell Of(Foundation.Period? period) => period is null ? Empty : new(reader => Html.Plain(reader.Formats.ShortPeriod(period.FirstDay, period.LastDay)), _ => period.Stored);

    /// <summary>The word of a member of an enumeration.</summary>
    public static Cell Of(Enum? member) => member is null ? Empty : new(reader => Html.Plain(reader.Of(member)), reader => reader.Of(member));

    /// <summary>A language by its name.</summary>
    public static Cell Of(Language? language) => language is null ? Empty : new(reader => Html.Plain(reader.Of(language)), reader => reader.Of(language));

    /// <summary>Several texts, separated as the language does.</summary>
    public static Cell Of(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        return all.Count == 0 ? Empty : new(reader => Html.Plain(reader.Formats.List(all)), reader => reader.Formats.List(all));
    }

    /// <summary>The same cell as a link.</summary>
    public Cell LinkTo(string href) => new(reader => Html.Link(href, show(reader)), value);

    /// <summary>The same cell as a badge.</summary>
    public Cell AsBadge(Tone tone) => new(reader => Html.Element("span", "m-badge " + tone.Css(), show(reader)), value);

    /// <summary>The same cell with the mark of illustrative content behind it.</summary>
    public Cell Illustrative() => new(reader => new HtmlContentBuilder().AppendHtml(show(reader)).Append(" ").AppendHtml(WebKit.Illustrative.Mark(reader)), value);

    /// <summary>Own markup, with the text that stands for it in a file.</summary>
    public static Cell Of(IHtmlContent markup, string text) => new(_ => markup, _ => text);

    /// <summary>The markup for a reader.</summary>
    public IHtmlContent Show(Text reader) => show(reader);

    /// <summary>The value for a file: text, decimal, <see cref="LocalDate"/>, <see cref="Money"/>, or null.</summary>
    public object? Value(Text reader) => value(reader);

    /// <summary>A text is a cell.</summary>
    public static implicit operator Cell(string? text) => Of(text);

    /// <summary>A text people wrote is a cell.</summary>
    public static implicit operator Cell(LocalizedText? text) => Of(text);

    /// <summary>A number is a cell.</summary>
    public static implicit operator Cell(decimal number) => Of(number);

    /// <summary>A number is a cell.</summary>
    public static implicit operator Cell(int number) => Of(number);
}
