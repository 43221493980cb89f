using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Musubi.WebKit;

/// <summary>Makes model binding answer with problem codes.</summary>
internal static class BindingCodes
{
    public static void Use(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(_ => "form.required");
        messages.SetMissingKeyOrValueAccessor(() => "form.required");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "form.required");
        messages.SetValueMustNotBeNullAccessor(_ => "form.required");
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "form.invalid");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "form.invalid");
        messages.SetUnknownValueIsInvalidAccessor(_ => "form.invalid");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "form.invalid");
        messages.SetValueIsInvalidAccessor(_ => "form.invalid");
        messages.SetValueMustBeANumberAccessor(_ => "form.not-a-number");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "form.not-a-number");
    }
}
