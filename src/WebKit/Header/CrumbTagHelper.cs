using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A page above this one: <c>&lt;m-crumb href="…" label-key="…" /&gt;</c>, inside the page header.</summary>
[HtmlTargetElement("m-crumb", ParentTag = "m-page-header", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CrumbTagHelper(Text text) : TagHelper
{
    /// <summary>Its address.</summary>
    public string Href { get; set; } = string.Empty;

    /// <summary>Its name.</summary>
    public string? Label { get; set => field = value.Given(); }

    /// <summary>Word key of its name.</summary>
    public string? LabelKey { get; set => field = value.Given(); }

    /// <summary>Its name when people wrote it.</summary>
    public LocalizedText? Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = Name is null ? Html.Plain(Label ?? text.Say(LabelKey!)) : Html.Localized(Name, text);
        ((List<Crumb>)context.Items[typeof(Crumb)]).Add(new(Href, label));
        output.SuppressOutput();
    }
}
