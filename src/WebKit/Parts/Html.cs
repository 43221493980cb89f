using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Small pieces of markup that stand in sentences, cells and lists.</summary>
public static class Html
{
    /// <summary>A plain text, encoded.</summary>
    public static IHtmlContent Plain(string? text) => new HtmlContentBuilder().Append(text ?? string.Empty);

    /// <summary>An element with a text.</summary>
    public static TagBuilder Element(string name, string? css, IHtmlContent content)
    {
        var element = new TagBuilder(name);
        if (css is not null)
        {
            element.AddCssClass(css);
        }

        element.InnerHtml.AppendHtml(content);
        return element;
    }

    /// <summary>A link.</summary>
    public static TagBuilder Link(string href, IHtmlContent content)
    {
        var link = Element("a", css: null, content);
        link.Attributes["href"] = href;
        return link;
    }

    /// <summary>A badge.</summary>
    public static TagBuilder Badge(string label, Tone tone) => Element("span", "m-badge " + tone.Css(), Plain(label));

    /// <summary>
    /// A text people wrote: in the reader's language when there is one; else the original, marked with its language
    /// for the eye (badge) and for the ear (<c>lang</c>).
    /// </summary>
    public static IHtmlContent Localized(LocalizedText? value, Text text)
    {
        if (value is null)
        {
            return HtmlString.Empty;
        }

        var (words, language) = value.For(text.Language);
        return InLanguage(words, language, text);
    }

    /// <summary>A text in a language, marked when it is not the reader's.</summary>
    private static IHtmlContent InLanguage(string words, Language language, Text text)
    {
        if (language == text.Language)
        {
            return Plain(words);
        }

        var marked = Element("span", css: null, Plain(words));
        marked.Attributes["lang"] = language.Tag;
        return new HtmlContentBuilder().AppendHtml(marked).AppendHtml(Mark(language, text));
    }

    /// <summary>A person's name for a reader. A name is nobody's foreign word: its language is stated for pronunciation only, without a mark.</summary>
    public static IHtmlContent Name(PersonName name, Text text)
    {
        var (words, language) = name.For(text.Language);
        var shown = Element("span", "m-name", Plain(words));
        if (language != text.Language)
        {
            shown.Attributes["lang"] = language.Tag;
        }

        return shown;
    }

    private static TagBuilder Mark(Language language, Text text)
    {
        var mark = Element("span", "m-language", Plain(language.Tag.ToUpperInvariant()));
        mark.Attributes["title"] = text["Common.InLanguage", ("language", language)];
        return mark;
    }
}
