using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;
using NodaTime;
using NodaTime.Text;

namespace Musubi.WebKit;

/// <summary>A person's name, in the person's own order: <c>&lt;m-person-name name="@person.Name" /&gt;</c>.</summary>
[HtmlTargetElement("m-person-name", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PersonNameTagHelper(Text text) : TagHelper
{
    /// <summary>The name; nothing is shown for null.</summary>
    public PersonName? Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Name is not null)
        {
            var (words, language) = Name.For(text.Language);
            var shown = Html.Element("span", "m-name", Html.Plain(words));
            if (language != text.Language)
            {
                // A name is nobody's foreign word: the language is for pronunciation only, no badge.
                shown.Attributes["lang"] = language.Tag;
            }

            output.Content.SetHtmlContent(shown);
        }
    }
}

/// <summary>A day, or as much of it as is known: <c>&lt;m-date value="@item.Day" /&gt;</c>, <c>&lt;m-date partial="@edition.Held" /&gt;</c>.</summary>
[HtmlTargetElement("m-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper(Text text) : TagHelper
{
    /// <summary>The day; nothing is shown for null.</summary>
    public LocalDate? Value { get; set; }

    /// <summary>The date as far as it is known.</summary>
    public PartialDate? Partial { get; set; }

    /// <summary>How long it is written.</summary>
    public DateStyle Style { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if ((Value is { } day ? new PartialDate(day) : Partial) is { } date)
        {
            output.Content.SetHtmlContent(Time(date.Stored, text.Formats.Date(date, Style)));
        }
    }

    internal static IHtmlContent Time(string machine, string shown)
    {
        var time = Html.Element("time", css: null, Html.Plain(shown));
        time.Attributes["datetime"] = machine;
        return time;
    }
}

/// <summary>A moment with its zone: <c>&lt;m-moment value="@meeting.Begins" /&gt;</c>.</summary>
[HtmlTargetElement("m-moment", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MomentTagHelper(Text text) : TagHelper
{
    /// <summary>The moment in the zone in which it is meant; nothing is shown for null.</summary>
    public ZonedDateTime? Value { get; set; }

    /// <summary>How long the date is written.</summary>
    public DateStyle Style { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is { } moment)
        {
            output.Content.SetHtmlContent(DateTagHelper.Time(OffsetDateTimePattern.Rfc3339.Format(moment.ToOffsetDateTime()), text.Formats.Moment(moment, Style)));
        }
    }
}

/// <summary>A period: <c>&lt;m-period value="@phase.Period" /&gt;</c>.</summary>
[HtmlTargetElement("m-period", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PeriodTagHelper(Text text) : TagHelper
{
    /// <summary>The period; nothing is shown for null.</summary>
    public Foundation.Period? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetContent(Value is null ? string.Empty : text.Formats.Period(Value));
    }
}

/// <summary>An amount: <c>&lt;m-money value="@award.Amount" /&gt;</c>.</summary>
[HtmlTargetElement("m-money", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper(Text text) : TagHelper
{
    /// <summary>The amount; nothing is shown for null.</summary>
    public Money? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is not null)
        {
            output.Content.SetHtmlContent(Html.Element("span", "m-number", Html.Plain(text.Formats.Money(Value))));
        }
    }
}
