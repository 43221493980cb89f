using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;

namespace Musubi.WebKit;

/// <summary>A field with label, hint, control and problem: <c>&lt;m-field for="Input.Name" label-key="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlHelper html, Text text, IOptions<WebKitOptions> options) : ViewTagHelper(html)
{
    /// <summary>The model's property.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>Word key of the label.</summary>
    public string? LabelKey { get; set => field = value.Given(); }

    /// <summary>The label when it is not a fixed word.</summary>
    public string? Label { get; set => field = value.Given(); }

    /// <summary>Word key of the hint.</summary>
    public string? HintKey { get; set => field = value.Given(); }

    /// <summary>The hint when it is not a fixed word.</summary>
    public string? Hint { get; set => field = value.Given(); }

    /// <summary>Must be filled in; by the model's property when not said. One flag for mark, screen readers and rule.</summary>
    public bool? Required { get; set; }

    /// <summary>How it is filled in; by the property's type when not said.</summary>
    public FieldControl Control { get; set; }

    /// <summary>What can be chosen; the members of the property's enumeration when not said.</summary>
    public IReadOnlyList<Option>? Options { get; set; }

    /// <summary>Lines of a text area, or of each wording of a localized text.</summary>
    public int? Rows { get; set; }

    /// <summary>What browsers may fill in by themselves.</summary>
    public string? Autocomplete { get; set => field = value.Given(); }

    /// <summary>A unit behind the control.</summary>
    public string? Unit { get; set => field = value.Given(); }

    /// <summary>Which files may be chosen.</summary>
    public string? Accept { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var after = await InsideAsync(output).ConfigureAwait(false);
        var value = new FieldValue(For, ViewContext, text);
        var control = Control == FieldControl.Auto ? value.UsualControl(Options is not null) : Control;
        var label = Label ?? text.Say(LabelKey!);
        FieldLabels.Add(ViewContext.ViewData, value.Name, label);
        await ShowAsync(output, "/WebKit/Forms/Field.cshtml", new FieldModel
        {
            Name = value.Name,
            Id = value.Id,
            Label = label,
            Hint = Hint ?? (HintKey is null ? null : text.Say(HintKey)),
            Errors = value.Errors(control is FieldControl.Localized or FieldControl.Period or FieldControl.Money),
            IsRequired = Required ?? (For.Metadata.IsRequired && control is not (FieldControl.Checkbox or FieldControl.Checkboxes or FieldControl.Localized or FieldControl.Period or FieldControl.Money)),
            Control = control,
            Values = value.Values(),
            Options = Options ?? value.UsualOptions(),
            Rows = Rows ?? (control == FieldControl.Localized ? 1 : 5),
            Autocomplete = Autocomplete,
            Unit = Unit,
            Accept = Accept,
            Part = value.Part,
            Languages = control == FieldControl.Localized ? value.Languages(options.Value.ContentLanguages) : [],
            After = after,
        }).ConfigureAwait(false);
    }
}
