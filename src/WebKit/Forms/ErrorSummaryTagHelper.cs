using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>Every problem of the form, each with a link to its field; nothing when there is none: <c>&lt;m-error-summary /&gt;</c>.</summary>
[HtmlTargetElement("m-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var problems = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => new FormProblem(FieldId(entry.Key), FieldProblem.Read(error.ErrorMessage, text))))
            .Distinct()
            .ToList();
        if (problems.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Forms/ErrorSummary.cshtml", problems);
    }

    private static string? FieldId(string key) => key.Length == 0 ? null : TagBuilder.CreateSanitizedId(key, "_");
}

/// <summary>A line of the error summary.</summary>
/// <param name="FieldId">Id of the control; null when the problem concerns the whole form.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record FormProblem(string? FieldId, string Sentence);
