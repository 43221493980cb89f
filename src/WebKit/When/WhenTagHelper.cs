using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>The field of an imprecise time: <c>&lt;m-when for="Input.Period" label-key="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-when", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WhenTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    internal const string Legend = "m-when-legend";
    internal const string IsRequired = "m-when-required";
    private readonly IHtmlHelper html = html;

    /// <summary>The model's property, a <see cref="WhenInput"/>.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>Word key of the legend.</summary>
    public string LabelKey { get; set; } = "Common.When";

    /// <summary>Something must be filled in.</summary>
    public bool Required { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // The parts are ordinary fields: the view stands under the name of the whole.
        var view = new ViewDataDictionary<WhenInput>(ViewContext.ViewData, (WhenInput?)For.Model ?? new WhenInput())
        {
            [Legend] = text.Say(LabelKey),
            [IsRequired] = Required,
        };
        view.TemplateInfo.HtmlFieldPrefix = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync("/WebKit/When/When.cshtml", view.Model, view).ConfigureAwait(false));
    }
}
