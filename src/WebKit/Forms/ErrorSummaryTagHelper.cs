using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>Every problem of the form in the order of its fields, each with a link; nothing when there is none: <c>&lt;m-error-summary /&gt;</c>.</summary>
[HtmlTargetElement("m-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(Text text) : TagHelper
{
    /// <summary>The page in which the tag stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        // The labels are known only when the fields below have been run: so this is written last, in its place.
        FieldLabels.Find(ViewContext.ViewData, string.Empty);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-m-prefix", text["Common.Form.Error"]);
        output.Content.SetHtmlContent(Html.Element("h2", css: null, Html.Plain(text["Common.Form.Summary"]))).AppendHtml(new Late(Problems));
    }

    private IHtmlContent Problems()
    {
        var problems = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Field: FieldLabels.Find(ViewContext.ViewData, entry.Key), Sentence: FieldProblem.Read(error.ErrorMessage, text))))
            .Distinct()
            .OrderBy(problem => problem.Field.Order);
        var list = new TagBuilder("ul");
        foreach (var ((_, label, name), sentence) in problems)
        {
            var words = Html.Plain(label is null ? sentence : text["Common.Form.ProblemAt", ("label", label), ("problem", sentence)]);
            list.InnerHtml.AppendHtml(Html.Element("li", css: null, name.Length == 0 ? words : Html.Link("#" + TagBuilder.CreateSanitizedId(name, "_"), words)));
        }

        return list;
    }

    private sealed class Late(Func<IHtmlContent> content) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => content().WriteTo(writer, encoder);
    }
}
