using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Links of a row for who may edit; not in files and not on paper.</summary>
public static class RowActions
{
    /// <summary>Adds a column of links when the reader may edit and looks at the list on the screen.</summary>
    public static TableView<TRow> WithActions<TRow>(this TableView<TRow> view, bool mayEdit, Text text, Func<TRow, IEnumerable<(string Label, string Href)>> links) =>
        mayEdit && view.Query.Size != int.MaxValue
            ? view.Column(text["Programmes.List.Actions"], row => Cell.Of(Markup(links(row)), string.Empty))
            : view;

    private static IHtmlContent Markup(IEnumerable<(string Label, string Href)> links)
    {
        var all = new TagBuilder("span");
        all.AddCssClass("p-row-actions");
        foreach (var (label, href) in links)
        {
            var link = Html.Link(href, Html.Plain(label));
            link.AddCssClass("m-button m-button-quiet m-button-small");
            all.InnerHtml.AppendHtml(link);
        }

        return all;
    }
}
